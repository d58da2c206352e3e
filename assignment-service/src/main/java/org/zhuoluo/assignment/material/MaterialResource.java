package org.zhuoluo.assignment.material;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.zhuoluo.api.idempotency.Idempotent;
import org.zhuoluo.api.scope.Role;

/** What an enterprise does when a unit asks for something. */
@Path("/api/v1/material-requests/{id}")
@Tag(name = "Material 补充材料")
@RolesAllowed({Role.ENTERPRISE_CLAIM, Role.AGENT_CLAIM})
class MaterialResource {
    private final GiveMaterial giveMaterial;

    MaterialResource(GiveMaterial giveMaterial) {
        this.giveMaterial = giveMaterial;
    }

    @POST
    @Path("/answer")
    @Idempotent
    @Operation(operationId = "giveMaterial", summary = "补充材料 / Give what a unit asked for", description = """
                    By the enterprise that raised the appeal, once, before the time for it is over. The clock of the unit runs again, \
                    with the time that it stood still given back. A request to another enterprise is not found.""")
    @APIResponse(responseCode = "200", description = "It was given")
    @APIResponse(
            responseCode = "409",
            description = "It was given before, its time is over, or the unit answered without it")
    public AnswerView answer(@RestPath UUID id, @Valid @NotNull AnswerRequest request) {
        return AnswerView.of(giveMaterial.give(id, request));
    }
}
