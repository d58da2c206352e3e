package org.zhuoluo.messaging.outbox;

import jakarta.inject.Singleton;
import java.util.Map;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.zhuoluo.messaging.MessagingConfig;
import org.zhuoluo.messaging.VitalThreads;

/** Starts and stops the relay of this process. */
@Singleton
public class RelayRunner {
    private final DataSource database;
    private final Doorbell doorbell;
    private final MessagingConfig config;
    private final VitalThreads threads;
    private @Nullable Relay relay;

    RelayRunner(DataSource database, Doorbell doorbell, MessagingConfig config, VitalThreads threads) {
        this.database = database;
        this.doorbell = doorbell;
        this.config = config;
        this.threads = threads;
    }

    public synchronized void start(Map<String, Object> client) {
        if (relay == null && config.relay().enabled()) {
            relay = new Relay(database, new RelayProducers(client), doorbell, config.relay());
            relay.start(threads);
        }
    }

    public synchronized void stop() {
        if (relay != null) {
            relay.stop();
            relay = null;
        }
    }
}
