package org.zhuoluo.messaging.contract;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The enterprise has given what a unit asked for; the clock of the reply runs again. */
@EventType("assignment.material-given.v1")
public record AssignmentMaterialGiven(
        UUID appealId,
        String appealNumber,
        UUID assignmentId,
        int round,
        UUID materialId,
        String unit,
        String textEncrypted,
        @Nullable List<UUID> attachments,
        Instant givenAt)
        implements AssignmentEvent {}
