package org.zhuoluo.assignment.abolition;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.zhuoluo.api.idempotency.Idempotent;
import org.zhuoluo.api.scope.Role;

/** The end of a unit. */
@Path("/api/v1/units/{unit}/abolish")
@Tag(name = "Dispatch 交办")
class AbolitionResource {
    private final AbolishUnit abolishUnit;

    AbolitionResource(AbolishUnit abolishUnit) {
        this.abolishUnit = abolishUnit;
    }

    @POST
    @RolesAllowed({Role.ADMIN_CLAIM, Role.COORDINATOR_CLAIM})
    @Idempotent
    @ResponseStatus(202)
    @Operation(operationId = "abolishUnit", summary = "撤并单位 / Abolish or merge a unit", description = """
                    By an admin, or a coordinator for a unit of the area. From that day on it is given nothing. All that it has goes to \
                    the successor, a matter at a time: shares of matters, returned ones and opinions too, until the successor has \
                    signed with the unit answerable as before and every clock running on; and all other duties at once. Rules that \
                    name the unit do not follow: they are listed, and their matters wait in the catch-all queue.""")
    @APIResponse(responseCode = "202", description = "Ordered; how far it is can be read")
    @APIResponse(responseCode = "409", description = "It was abolished before, or units hang below it")
    @APIResponse(responseCode = "422", description = "That unit cannot be the successor, or the day is past")
    public AbolitionView abolish(@RestPath String unit, @Valid @NotNull AbolitionRequest request) {
        return abolishUnit.abolish(unit, request);
    }
}
