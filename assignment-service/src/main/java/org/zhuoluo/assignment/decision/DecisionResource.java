package org.zhuoluo.assignment.decision;

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

/** What a supervisor decides on requests of the units of the area. */
@Path("/api/v1/assignments/{id}")
@Tag(name = "Decisions 审批")
@RolesAllowed(Role.SUPERVISOR_CLAIM)
class DecisionResource {
    private final DecideExtension decideExtension;

    DecisionResource(DecideExtension decideExtension) {
        this.decideExtension = decideExtension;
    }

    @POST
    @Path("/extension/decision")
    @Idempotent
    @Operation(operationId = "decideExtension", summary = "延期审批 / Decide on more time", description = """
                    On the request that waits. Granted, the reply is due on the date that was asked for, or on the one that is named \
                    here, also if the old date has passed meanwhile; the enterprise reads the new date and the explanation. \
                    Refused, it stays due as it was, and the enterprise hears nothing.""")
    @APIResponse(responseCode = "200", description = "What was decided")
    @APIResponse(
            responseCode = "409",
            description = "Nothing waits to be decided, or the assignment has ended meanwhile")
    @APIResponse(
            responseCode = "422",
            description = "A date though refused, or one that is not a working day, not later, too far away or past")
    public ExtensionDecisionView decide(
            @RestPath AssignmentId id,
            @RestHeader("If-Match") @Nullable String ifMatch,
            @Valid @NotNull ExtensionDecisionRequest request) {
        return ExtensionDecisionView.of(decideExtension.decide(id, ifMatch, request));
    }
}
