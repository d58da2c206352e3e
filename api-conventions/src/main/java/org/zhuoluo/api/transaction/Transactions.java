package org.zhuoluo.api.transaction;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import org.jboss.logging.Logger;
import org.zhuoluo.api.problem.CommonProblem;
import org.zhuoluo.api.problem.Refusal;

/** Runs an act in one transaction of its own, and runs it again as a whole when the database lets it lose to another. */
@Singleton
public class Transactions {
    private static final Logger LOG = Logger.getLogger(Transactions.class);
    private static final int ATTEMPTS = 5;
    private static final Duration PAUSE = Duration.ofMillis(20);

    /** The act must be able to run again: what it does outside the database is not undone. */
    public <T> T inOne(Callable<T> act) {
        for (int attempt = 1; ; attempt++) {
            try {
                return QuarkusTransaction.requiringNew().call(act);
            } catch (RuntimeException failed) {
                if (!Contention.isBehind(failed)) {
                    throw failed;
                }
                if (attempt == ATTEMPTS) {
                    LOG.warnf(failed, "An act lost to others %d times and is given up", ATTEMPTS);
                    throw Refusal.of(CommonProblem.CONCURRENT_CHANGE).retryAfter(Duration.ofSeconds(1));
                }
                pause(attempt);
            }
        }
    }

    /** An act without a result. */
    public void inOne(Runnable act) {
        inOne(() -> {
            act.run();
            return Boolean.TRUE;
        });
    }

    /** Random, so that two who collided do not collide again. */
    private static void pause(int attempt) {
        LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(PAUSE.toNanos() * attempt));
    }
}
