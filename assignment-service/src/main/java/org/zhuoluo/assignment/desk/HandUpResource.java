package org.zhuoluo.assignment.desk;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;
import org.zhuoluo.api.idempotency.Idempotent;
import org.zhuoluo.api.scope.Role;
import org.zhuoluo.assignment.assignment.AssignmentId;

/** How the lowest unit passes on what is beyond it. */
@Path("/api/v1/assignments/{id}/hand-up")
@Tag(name = "Assignments 办理")
@RolesAllowed({Role.HANDLER_CLAIM, Role.HEAD_CLAIM})
class HandUpResource {
    private final HandUpAssignment handUpAssignment;

    HandUpResource(HandUpAssignment handUpAssignment) {
        this.handUpAssignment = handUpAssignment;
    }

    @POST
    @Idempotent
    @Operation(operationId = "handUpAssignment", summary = "上报 / Hand it up to a higher unit", description = """
                    With the reason. The reply stays due when it was, and until the higher unit has signed, this one owes it. Counted \
                    for each unit. Whom the catalogue names counts as it stands today. Not a way round a return: what was ruled to stay for \
                    good is not handed up either. If the unit has not signed for it, this act counts as signing.""")
    @APIResponse(responseCode = "200", description = "Handed up; the share is the higher unit's")
    @APIResponse(
            responseCode = "409",
            description =
                    "It was replied to, cancelled or handed on, its return waits for a ruling, or was refused for good")
    @APIResponse(
            responseCode = "422",
            description =
                    "The unit is not a higher one that this can be handed to, has no post, or has the matter already")
    public AssignmentState handUp(
            @RestPath AssignmentId id,
            @RestHeader("If-Match") @Nullable String ifMatch,
            @Valid @NotNull HandUpRequest request) {
        return AssignmentState.of(handUpAssignment.handUp(id, ifMatch, request));
    }
}
