package org.zhuoluo.messaging.inbox;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import jakarta.inject.Singleton;
import java.util.concurrent.atomic.AtomicLong;

/** The figures that the consumers keep themselves. */
@Singleton
class InboxFigures {
    private final MeterRegistry registry;

    InboxFigures(MeterRegistry registry) {
        this.registry = registry;
    }

    void count(Subscription subscription, Inbox.Outcome outcome) {
        registry.counter("zhuoluo.inbox.records", "consumer", subscription.name(), "outcome", outcome.label())
                .increment();
    }

    /** What is on our topics but is not ours is passed over, and only counted. */
    void countForeign(Subscription subscription) {
        registry.counter("zhuoluo.inbox.records", "consumer", subscription.name(), "outcome", "foreign")
                .increment();
    }

    /** How many records the broker has that one consumer thread has not read. */
    AtomicLong lag(Subscription subscription, int thread) {
        AtomicLong lag = registry.gauge(
                "zhuoluo.inbox.lag",
                Tags.of("consumer", subscription.name(), "thread", Integer.toString(thread)),
                new AtomicLong());
        return lag == null ? new AtomicLong() : lag;
    }
}
