package org.zhuoluo.assignment.routing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.zhuoluo.api.paging.Page;
import org.zhuoluo.api.paging.PageQuery;
import org.zhuoluo.api.scope.Role;

/** Which rules were in force when. */
@Path("/api/v1/routing-rule-sets/activations")
@Tag(name = "Routing rules 派单规则")
@RolesAllowed({
    Role.CLERK_CLAIM,
    Role.COORDINATOR_CLAIM,
    Role.HANDLER_CLAIM,
    Role.HEAD_CLAIM,
    Role.SUPERVISOR_CLAIM,
    Role.LEADER_CLAIM,
    Role.EVALUATOR_CLAIM,
    Role.ADMIN_CLAIM
})
class ActivationHistoryResource {
    private final RuleSetReading reading;

    ActivationHistoryResource(RuleSetReading reading) {
        this.reading = reading;
    }

    @GET
    @Operation(
            operationId = "listActivations",
            summary = "规则启用记录 / When which rules came into force",
            description = "The newest first; the first of all is in force. With author and reason.")
    public Page<ActivationView> list(@Valid @BeanParam PageQuery page) {
        return reading.activations(page);
    }
}
