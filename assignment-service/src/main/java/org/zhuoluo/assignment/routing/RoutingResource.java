package org.zhuoluo.assignment.routing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.zhuoluo.api.problem.CommonProblem;
import org.zhuoluo.api.problem.Refusal;
import org.zhuoluo.api.scope.Role;
import org.zhuoluo.assignment.assignment.AssignmentId;
import org.zhuoluo.assignment.assignment.Assignments;
import org.zhuoluo.assignment.unit.Sights;

/** Why an assignment went to its unit. */
@Path("/api/v1/assignments/{id}/routing")
@Tag(name = "Dispatch 交办")
class RoutingResource {
    private final Assignments assignments;
    private final Decisions decisions;
    private final RuleSets ruleSets;
    private final Sights sights;

    RoutingResource(Assignments assignments, Decisions decisions, RuleSets ruleSets, Sights sights) {
        this.assignments = assignments;
        this.decisions = decisions;
        this.ruleSets = ruleSets;
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
                    did, the coordinator who gave it is named. The rules are those of the rule set in force at the time.""")
    public RoutingView explain(@RestPath AssignmentId id) {
        return assignments
                .roundOf(id, sights.toRead())
                .flatMap(decisions::findByIdOptional)
                .map(decision -> RoutingView.of(decision, ruleSets.ofVersion(decision.ruleSet())))
                .orElseThrow(() -> Refusal.of(CommonProblem.NOT_FOUND));
    }
}
