package org.zhuoluo.messaging.outbox;

import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.apache.kafka.clients.producer.Producer;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.zhuoluo.messaging.MessagingConfig;
import org.zhuoluo.messaging.VitalThreads;

/** Carries committed facts to the broker: waits for the lease, sends for as long as it holds, and begins again whatever happens. */
final class Relay {
    private static final Logger LOG = Logger.getLogger(Relay.class);
    private static final Duration GRACE = Duration.ofSeconds(5);

    private final DataSource database;
    private final Supplier<Producer<String, byte[]>> producers;
    private final Doorbell doorbell;
    private final MessagingConfig.Relay config;
    private final Lease lease;
    private final ScheduledExecutorService renewer =
            Executors.newSingleThreadScheduledExecutor(task -> new Thread(task, "zhuoluo-lease"));
    private volatile boolean stopping;
    private @Nullable Thread sender;
    private boolean failing;

    Relay(
            DataSource database,
            Supplier<Producer<String, byte[]>> producers,
            Doorbell doorbell,
            MessagingConfig.Relay config) {
        this.database = database;
        this.producers = producers;
        this.doorbell = doorbell;
        this.config = config;
        this.lease = new Lease(database, config.lease());
    }

    void start(VitalThreads threads) {
        sender = threads.start("zhuoluo-relay", this::run);
    }

    /** Finishes the batch in hand if that is quick, and hands the lease on. */
    void stop() {
        stopping = true;
        doorbell.ring();
        try {
            if (sender != null && !sender.join(GRACE)) {
                sender.interrupt();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        renewer.shutdownNow();
    }

    private void run() {
        while (!stopping) {
            try {
                Optional<Lease.Term> term = lease.acquire();
                if (term.isPresent()) {
                    serve(term.get());
                } else {
                    TimeUnit.NANOSECONDS.sleep(config.candidacy().toNanos());
                }
            } catch (InterruptedException e) {
                return;
            } catch (SQLException | RuntimeException e) {
                report(e);
                pause();
            }
        }
    }

    private void serve(Lease.Term term) throws SQLException, InterruptedException {
        LOG.debugf("Relay sends, term %d", term.fence());
        Producer<String, byte[]> producer = producers.get();
        RelayTerm sending = new RelayTerm(database, producer, term, config);
        long every = config.renewal().toMillis();
        Future<?> renewal = renewer.scheduleWithFixedDelay(sending::renew, every, every, TimeUnit.MILLISECONDS);
        try {
            while (!stopping && term.isHeld()) {
                long began = System.nanoTime();
                if (sending.sendOnce() < config.batch()) {
                    doorbell.await(config.poll());
                    TimeUnit.NANOSECONDS.sleep(began + config.gather().toNanos() - System.nanoTime());
                }
                recovered();
            }
        } finally {
            renewal.cancel(false);
            producer.close(Duration.ZERO);
            release(term);
        }
    }

    /** Out of courtesy: without it the next one only waits for the end of the lease. */
    private static void release(Lease.Term term) {
        try {
            term.release();
        } catch (SQLException e) {
            LOG.debugf("Relay leaves term %d to run out: %s", term.fence(), e);
        }
    }

    /** Once per outage: the size and age of the outbox are metrics. */
    private void report(Exception e) {
        if (!failing && !stopping) {
            LOG.warnf("Relay cannot send and tries again: %s", e);
        }
        failing = true;
    }

    private void recovered() {
        if (failing) {
            LOG.info("Relay sends again");
        }
        failing = false;
    }

    private void pause() {
        try {
            TimeUnit.NANOSECONDS.sleep(config.candidacy().toNanos());
        } catch (InterruptedException e) {
            stopping = true;
        }
    }
}
