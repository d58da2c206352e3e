package org.zhuoluo.messaging.inbox;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zhuoluo.messaging.contract.AboutAppeal;
import org.zhuoluo.messaging.contract.DomainEvent;
import org.zhuoluo.messaging.contract.EventTypes;

/**
 * What one consumer listens to and what it does about it. The topics follow from the families of the types named; of these families every known
 * type must be handled or ignored by name, so that a new type is a decision and not an accident. A handler runs in the transaction that moves
 * the consumer's position: it changes its own tables and appends to the outbox, and calls nobody.
 */
public final class Subscription {
    private final String name;
    private final Map<Class<? extends DomainEvent>, Consumer<Received<?>>> handlers;
    private final Set<Class<? extends DomainEvent>> known;
    private final Set<String> followed;

    private Subscription(Builder builder) {
        name = builder.name;
        handlers = Map.copyOf(builder.handlers);
        known = Stream.concat(builder.handlers.keySet().stream(), builder.ignored.stream())
                .collect(Collectors.toUnmodifiableSet());
        followed = known.stream()
                .filter(AboutAppeal.class::isAssignableFrom)
                .map(type -> EventTypes.sourceOf(type).wireName())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The consumer's name within its service, such as {@code routing}; once used in production it stays. */
    public static Builder named(String name) {
        return new Builder(name);
    }

    public String name() {
        return name;
    }

    public Set<String> topics() {
        return known.stream().map(EventTypes::topicOf).collect(Collectors.toCollection(TreeSet::new));
    }

    /** The names of the sources whose numbers this consumer follows. */
    Set<String> followed() {
        return followed;
    }

    /** The class of a wire name that this consumer knows, handled or ignored. */
    public Optional<Class<? extends DomainEvent>> knownType(String wireName) {
        return EventTypes.named(wireName).filter(known::contains);
    }

    public boolean handles(Class<? extends DomainEvent> type) {
        return handlers.containsKey(type);
    }

    void handle(Received<?> received) {
        Consumer<Received<?>> handler = handlers.get(received.event().getClass());
        if (handler == null) {
            throw new IllegalStateException(name + " does not handle " + received.type());
        }
        handler.accept(received);
    }

    /** Collects what is handled and what is ignored. */
    public static final class Builder {
        private final String name;
        private final Map<Class<? extends DomainEvent>, Consumer<Received<?>>> handlers = new HashMap<>();
        private final Set<Class<? extends DomainEvent>> ignored = new HashSet<>();

        private Builder(String name) {
            this.name = name;
        }

        @SuppressWarnings("unchecked")
        public <E extends DomainEvent> Builder on(Class<E> type, Consumer<Received<E>> handler) {
            EventTypes.nameOf(type);
            if (handlers.put(type, received -> handler.accept((Received<E>) received)) != null) {
                throw new IllegalArgumentException(name + " handles " + type.getSimpleName() + " twice");
            }
            return this;
        }

        @SafeVarargs
        public final Builder ignoring(Class<? extends DomainEvent>... types) {
            for (Class<? extends DomainEvent> type : types) {
                EventTypes.nameOf(type);
                ignored.add(type);
            }
            return this;
        }

        public Subscription build() {
            if (!name.matches("[a-z][a-z0-9-]{0,59}")) {
                throw new IllegalArgumentException(
                        name + " is no name for a consumer: a-z, 0-9 and hyphens, at most 60");
            }
            if (handlers.isEmpty()) {
                throw new IllegalArgumentException(name + " handles nothing");
            }
            refuse(handlers.keySet().stream().filter(ignored::contains), "both handled and ignored");
            Set<Class<? extends DomainEvent>> decided = new HashSet<>(handlers.keySet());
            decided.addAll(ignored);
            refuse(
                    decided.stream()
                            .map(EventTypes::familyOf)
                            .distinct()
                            .flatMap(family -> EventTypes.ofFamily(family).stream())
                            .filter(type -> !decided.contains(type)),
                    "neither handled nor ignored");
            return new Subscription(this);
        }

        private void refuse(Stream<Class<? extends DomainEvent>> types, String because) {
            List<String> names = types.map(Class::getSimpleName).sorted().toList();
            if (!names.isEmpty()) {
                throw new IllegalArgumentException(name + ": " + because + ": " + String.join(", ", names));
            }
        }
    }
}
