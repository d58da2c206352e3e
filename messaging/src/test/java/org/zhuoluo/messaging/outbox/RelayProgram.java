package org.zhuoluo.messaging.outbox;

import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import org.zhuoluo.messaging.VitalThreads;
import org.zhuoluo.messaging.sample.LoneParts;

/** A relay and nothing else, or with a writer that commits facts without pause: {@code jdbc-url bootstrap-servers [appeal …]}. */
final class RelayProgram {
    private RelayProgram() {}

    public static void main(String[] arguments) throws SQLException {
        // A small batch, so that a busy writer is always ahead of the relay.
        LoneParts parts = LoneParts.of(arguments[0], Map.of("zhuoluo.messaging.relay.batch", "5"));
        Doorbell doorbell = new Doorbell();
        Map<String, Object> client = Map.of("bootstrap.servers", arguments[1]);
        new Relay(
                        parts.database(),
                        new RelayProducers(client),
                        doorbell,
                        parts.config().relay())
                .start(new VitalThreads());
        say("ready");
        for (int written = 1; arguments.length > 2; written++) {
            Writing.commitFact(parts.database(), UUID.fromString(arguments[2 + written % (arguments.length - 2)]));
            doorbell.ring();
            say("committed " + written + ".");
        }
    }

    private static void say(String what) {
        System.out.println(what);
    }
}
