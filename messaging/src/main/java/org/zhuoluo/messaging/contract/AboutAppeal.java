package org.zhuoluo.messaging.contract;

import java.util.UUID;

/** A fact about one appeal: keyed by the appeal's id, numbered without gaps by its source. */
public sealed interface AboutAppeal extends DomainEvent permits AppealEvent, AssignmentEvent, EvaluationEvent {
    UUID appealId();

    /** The number that people read, the CloudEvents subject. */
    String appealNumber();
}
