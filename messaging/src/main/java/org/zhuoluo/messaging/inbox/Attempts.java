package org.zhuoluo.messaging.inbox;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.zhuoluo.messaging.MessagingConfig;
import org.zhuoluo.messaging.envelope.UnreadableEvent;

/**
 * How often a message is tried alone, each time in a transaction of its own; a try together with others comes before that. A failure of the database is not the message's: it goes to the caller,
 * who tries for ever.
 */
@Singleton
class Attempts {
    private static final Logger LOG = Logger.getLogger(Attempts.class);

    private final UnitOfWork unit;
    private final Surroundings surroundings;
    private final MessagingConfig config;

    Attempts(UnitOfWork unit, Surroundings surroundings, MessagingConfig config) {
        this.unit = unit;
        this.surroundings = surroundings;
        this.config = config;
    }

    /** Runs the work, and if it fails for good, the burial. */
    <T> T run(Subscription subscription, Message message, Callable<T> work, BurialWork<T> burial) throws Exception {
        return surroundings.within(subscription, message, () -> {
            Duration pause = config.inbox().retryPause();
            for (int attempt = 1; ; attempt++) {
                try {
                    return unit.run(work);
                } catch (Exception | LinkageError | AssertionError | StackOverflowError failure) {
                    if (failure instanceof InterruptedException || Fault.isBehind(failure)) {
                        throw failure;
                    }
                    if (failure instanceof UnreadableEvent
                            || attempt >= config.inbox().tries()) {
                        return bury(subscription, message, failure, burial);
                    }
                    TimeUnit.NANOSECONDS.sleep(pause.toNanos());
                    pause = pause.multipliedBy(2);
                }
            }
        });
    }

    /** One transaction and one try. */
    <T> T once(Callable<T> work) throws Exception {
        return unit.run(work);
    }

    /** The handler with everything around it that {@link #run} puts around a message. */
    Inbox.Handler surrounded(Inbox.Handler handler) {
        return (subscription, message) -> surroundings.within(subscription, message, () -> {
            handler.handle(subscription, message);
            return Boolean.TRUE;
        });
    }

    private <T> T bury(Subscription subscription, Message message, Throwable failure, BurialWork<T> burial)
            throws Exception {
        String reason = Failure.describe(failure);
        LOG.errorf(
                "%s cannot process %s %s and holds what follows about it: %s",
                subscription.name(), message.type(), message.id(), reason);
        return unit.run(() -> burial.because(reason));
    }

    /** What is done instead, in a transaction of its own. */
    interface BurialWork<T> {
        T because(String reason) throws Exception;
    }
}
