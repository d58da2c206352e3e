package org.zhuoluo.messaging.contract;

import java.time.Instant;
import java.util.UUID;

/** The assisting unit gave its opinion to the unit that had asked. */
@EventType("assignment.opinion-given.v1")
public record AssignmentOpinionGiven(
        UUID appealId,
        String appealNumber,
        UUID assignmentId,
        int round,
        String unit,
        String textEncrypted,
        Instant givenAt)
        implements AssignmentEvent {}
