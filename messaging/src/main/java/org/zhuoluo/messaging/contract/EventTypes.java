package org.zhuoluo.messaging.contract;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every type of fact by its wire name, and the source and topic that each belongs to; read off the sealed families. */
public final class EventTypes {
    /** The topic of reference data, whatever its source. */
    public static final String REFERENCE_TOPIC = "zhuoluo.reference";

    private static final List<Class<? extends DomainEvent>> ALL =
            leavesOf(DomainEvent.class).toList();

    private static final Map<String, Class<? extends DomainEvent>> BY_NAME =
            ALL.stream().collect(Collectors.toUnmodifiableMap(EventTypes::nameOf, Function.identity()));

    private EventTypes() {}

    public static List<Class<? extends DomainEvent>> all() {
        return ALL;
    }

    public static Optional<Class<? extends DomainEvent>> named(String wireName) {
        return Optional.ofNullable(BY_NAME.get(wireName));
    }

    public static String nameOf(Class<? extends DomainEvent> type) {
        EventType name = type.getAnnotation(EventType.class);
        if (name == null) {
            throw new IllegalArgumentException(type.getName() + " has no wire name: annotate it with @EventType");
        }
        return name.value();
    }

    /** The types of one sealed family. */
    public static List<Class<? extends DomainEvent>> ofFamily(Class<? extends DomainEvent> family) {
        return leavesOf(family).toList();
    }

    /** The sealed family that a type belongs to: the interface that decides its source and topic. */
    public static Class<? extends DomainEvent> familyOf(Class<? extends DomainEvent> type) {
        return families()
                .filter(family -> family.isAssignableFrom(type))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(type.getName() + " belongs to no family"));
    }

    public static Source sourceOf(Class<? extends DomainEvent> type) {
        Class<? extends DomainEvent> family = familyOf(type);
        if (family == AppealEvent.class) {
            return Source.APPEALS;
        }
        return family == EvaluationEvent.class ? Source.EVALUATIONS : Source.ASSIGNMENTS;
    }

    public static String topicOf(Class<? extends DomainEvent> type) {
        return ReferenceEvent.class.isAssignableFrom(type)
                ? REFERENCE_TOPIC
                : sourceOf(type).topic();
    }

    private static Stream<Class<? extends DomainEvent>> families() {
        return Stream.of(AppealEvent.class, AssignmentEvent.class, EvaluationEvent.class, ReferenceEvent.class);
    }

    private static Stream<Class<? extends DomainEvent>> leavesOf(Class<? extends DomainEvent> type) {
        return type.isSealed()
                ? Arrays.stream(type.getPermittedSubclasses())
                        .flatMap(each -> leavesOf(each.asSubclass(DomainEvent.class)))
                : Stream.of(type);
    }
}
