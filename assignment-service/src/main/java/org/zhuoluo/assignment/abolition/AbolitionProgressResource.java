package org.zhuoluo.assignment.abolition;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.zhuoluo.api.problem.CommonProblem;
import org.zhuoluo.api.problem.Refusal;
import org.zhuoluo.api.scope.Role;

/** How far the end of a unit is. */
@Path("/api/v1/units/{unit}/abolition")
@Tag(name = "Dispatch 交办")
class AbolitionProgressResource {
    private final AbolitionReading reading;

    AbolitionProgressResource(AbolitionReading reading) {
        this.reading = reading;
    }

    @GET
    @RolesAllowed({Role.ADMIN_CLAIM, Role.COORDINATOR_CLAIM, Role.SUPERVISOR_CLAIM, Role.LEADER_CLAIM})
    @Operation(
            operationId = "getAbolition",
            summary = "撤并进度 / How far it is",
            description =
                    "Done are the matters that the successor has by now; finished is said once, when nothing is left.")
    public AbolitionView get(@RestPath String unit) {
        return reading.of(unit).orElseThrow(() -> Refusal.of(CommonProblem.NOT_FOUND));
    }
}
