package org.zhuoluo.assignment.routing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.zhuoluo.api.scope.Role;
import org.zhuoluo.assignment.assignment.AssignmentId;
import org.zhuoluo.assignment.unit.Sights;

/** Why an assignment went to its unit. */
@Path("/api/v1/assignments/{id}/routing")
@Tag(name = "Dispatch 交办")
class RoutingResource {
    private final ExplainRouting explainRouting;
    private final Sights sights;

    RoutingResource(ExplainRouting explainRouting, Sights sights) {
        this.explainRouting = explainRouting;
        this.sights = sights;
    }

    @GET
    @RolesAllowed({
        Role.COORDINATOR_CLAIM,
        Role.HANDLER_CLAIM,
        Role.HEAD_CLAIM,
        Role.SUPERVISOR_CLAIM,
        Role.LEADER_CLAIM,
        Role.SYSTEM_CLAIM,
        Role.ADMIN_CLAIM
    })
    @Operation(operationId = "explainRouting", summary = "派单依据 / Why it went to this unit", description = """
                    Every rule that was looked at, in order, with what was found; the first that matched decided. Where none \
                    did, the coordinator who gave it is named, and the unit that the catalogue holds responsible. The rules are those of the rule set in force at the time.""")
    public RoutingView explain(@RestPath AssignmentId id) {
        return explainRouting.of(id, sights.toRead());
    }
}
