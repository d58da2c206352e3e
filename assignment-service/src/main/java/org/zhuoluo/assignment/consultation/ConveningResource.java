package org.zhuoluo.assignment.consultation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;
import org.zhuoluo.api.idempotency.Idempotent;
import org.zhuoluo.api.problem.Language;
import org.zhuoluo.api.scope.Role;
import org.zhuoluo.assignment.assignment.AssignmentId;

/** Calls units together about what a lead unit has. */
@Path("/api/v1/assignments/{id}/consultations")
@Tag(name = "Consultations 协调会商")
class ConveningResource {
    private final ConveneConsultation conveneConsultation;
    private final ConsultationReading reading;

    ConveningResource(ConveneConsultation conveneConsultation, ConsultationReading reading) {
        this.conveneConsultation = conveneConsultation;
        this.reading = reading;
    }

    @POST
    @RolesAllowed({Role.COORDINATOR_CLAIM, Role.HEAD_CLAIM})
    @Idempotent
    @Operation(operationId = "conveneConsultation", summary = "召集会商 / Call units together", description = """
                    About the matter of a lead's assignment that is still to be answered: by a coordinator of the area, or by the head \
                    of the lead unit or of one above it. The lead unit takes part anyway; banks, courts and any other unit that has a \
                    post can be called. No clock stands still meanwhile. The posts of the units are told; the enterprise sees that \
                    they meet, and not about what. A matter can have several.""")
    @APIResponse(responseCode = "200", description = "The consultation")
    @APIResponse(responseCode = "409", description = "It is not a lead's assignment, or it was answered or taken away")
    @APIResponse(responseCode = "422", description = "The time has passed, or a unit does not exist or has no post")
    public ConsultationView convene(
            @RestPath AssignmentId id,
            @RestHeader("If-Match") @Nullable String ifMatch,
            @RestHeader("Accept-Language") @DefaultValue("zh-CN") @Parameter(hidden = true) Language language,
            @Valid @NotNull ConveneRequest request) {
        return reading.view(conveneConsultation.convene(id, ifMatch, request), language);
    }
}
