package org.zhuoluo.messaging.contract;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Several units were called together to talk over one appeal. */
@EventType("assignment.consultation-convened.v1")
public record AssignmentConsultationConvened(
        UUID appealId,
        String appealNumber,
        UUID consultationId,
        int round,
        String convenedBy,
        List<String> participants,
        List<String> posts,
        Instant heldAt,
        String agendaEncrypted,
        Instant convenedAt)
        implements AssignmentEvent {}
