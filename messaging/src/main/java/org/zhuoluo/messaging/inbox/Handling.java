package org.zhuoluo.messaging.inbox;

import jakarta.inject.Singleton;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.zhuoluo.messaging.contract.AboutAppeal;
import org.zhuoluo.messaging.contract.DomainEvent;
import org.zhuoluo.messaging.contract.Source;
import org.zhuoluo.messaging.envelope.EventJson;
import org.zhuoluo.messaging.envelope.UnreadableEvent;
import org.zhuoluo.messaging.outbox.Causation;

/** Reads a message whose turn it is and gives it to its handler, in the transaction that is open. */
@Singleton
class Handling {
    private final TransactionSynchronizationRegistry transaction;

    Handling(TransactionSynchronizationRegistry transaction) {
        this.transaction = transaction;
    }

    void apply(Subscription subscription, Message message) {
        if (message.flaw() != null) {
            throw new UnreadableEvent(message.flaw());
        }
        Class<? extends DomainEvent> type = subscription
                .knownType(message.type())
                .orElseThrow(() -> new IllegalStateException(message.type() + " is unknown to " + subscription.name()));
        if (subscription.handles(type)) {
            DomainEvent event = EventJson.read(message.payload(), type);
            Causation.isThe(message.id(), transaction);
            subscription.handle(received(message, event));
        }
    }

    private static Received<?> received(Message message, DomainEvent event) {
        @Nullable UUID appeal = null;
        if (event instanceof AboutAppeal about) {
            appeal = about.appealId();
            if (!message.isNumbered() || !message.key().equals(appeal.toString())) {
                throw new UnreadableEvent("key, number and appeal do not belong together");
            }
        }
        Map<Source, Long> seen = new EnumMap<>(Source.class);
        Stream.of(Source.values())
                .filter(source -> message.seen().of(source.wireName()) > 0)
                .forEach(source -> seen.put(source, message.seen().of(source.wireName())));
        return new Received<>(
                UUID.fromString(message.id()),
                message.type(),
                sourceNamed(message.source()),
                appeal,
                message.seq(),
                Map.copyOf(seen),
                message.time(),
                event);
    }

    private static Source sourceNamed(String wireName) {
        return Stream.of(Source.values())
                .filter(source -> source.wireName().equals(wireName))
                .findFirst()
                .orElseThrow(() -> new UnreadableEvent("unknown source"));
    }
}
