package org.zhuoluo.assignment.trial;

import io.quarkus.resteasy.reactive.server.EndpointDisabled;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.zhuoluo.api.scope.Role;
import org.zhuoluo.api.time.BusinessClock;

/** Moves business time in a trial; anywhere else the path does not exist. */
@Path("/api/v1/trial/clock")
@EndpointDisabled(name = "zhuoluo.trial.clock-file", stringValue = "", disableIfMissing = true)
class TrialClockResource {
    private final BusinessClock clock;

    TrialClockResource(BusinessClock clock) {
        this.clock = clock;
    }

    @GET
    @Authenticated
    @Operation(hidden = true)
    public ClockView read() {
        return new ClockView(clock.instant());
    }

    /** Not an idempotent act of the domain: it changes a file that all processes of the trial share, and no table. */
    @POST
    @RolesAllowed(Role.ADMIN_CLAIM)
    @Operation(hidden = true)
    public ClockView move(@Valid @NotNull MoveRequest request) {
        clock.moveForward(request.forward());
        return read();
    }
}
