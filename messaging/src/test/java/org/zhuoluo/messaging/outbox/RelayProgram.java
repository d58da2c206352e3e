package org.zhuoluo.messaging.outbox;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.zhuoluo.messaging.VitalThreads;
import org.zhuoluo.messaging.sample.LoneParts;

/** A relay and a writer that commits facts without pause: {@code jdbc-url bootstrap-servers send-at-which-it-stands-still appeal …}. */
final class RelayProgram {
    private RelayProgram() {}

    public static void main(String[] arguments) throws SQLException {
        // A small batch, so that a busy writer is always ahead of the relay.
        LoneParts parts = LoneParts.of(arguments[0], Map.of("zhuoluo.messaging.relay.batch", "5"));
        Doorbell doorbell = new Doorbell();
        Map<String, Object> client = Map.of(
                "bootstrap.servers",
                arguments[1],
                "interceptor.classes",
                StandingStill.class.getName(),
                StandingStill.AT,
                arguments[2]);
        List<UUID> appeals = Stream.of(arguments).skip(3).map(UUID::fromString).toList();
        new Relay(
                        parts.database(),
                        new RelayProducers(client),
                        doorbell,
                        parts.config().relay())
                .start(new VitalThreads());
        say("ready");
        for (int written = 1; ; written++) {
            Writing.commitFact(parts.database(), appeals.get(written % appeals.size()));
            doorbell.ring();
            say("committed " + written + ".");
        }
    }

    private static void say(String what) {
        System.out.println(what);
    }
}
