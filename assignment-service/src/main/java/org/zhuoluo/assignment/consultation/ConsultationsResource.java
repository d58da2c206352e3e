package org.zhuoluo.assignment.consultation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.zhuoluo.api.concurrency.ETags;
import org.zhuoluo.api.idempotency.Idempotent;
import org.zhuoluo.api.paging.Page;
import org.zhuoluo.api.paging.PageQuery;
import org.zhuoluo.api.problem.CommonProblem;
import org.zhuoluo.api.problem.Language;
import org.zhuoluo.api.problem.Refusal;
import org.zhuoluo.api.scope.Role;
import org.zhuoluo.assignment.unit.Sights;

/** Consultations, and what comes of them. */
@Path("/api/v1/consultations")
@Tag(name = "Consultations 协调会商")
@RolesAllowed({
    Role.COORDINATOR_CLAIM,
    Role.HANDLER_CLAIM,
    Role.HEAD_CLAIM,
    Role.SUPERVISOR_CLAIM,
    Role.LEADER_CLAIM,
    Role.ADMIN_CLAIM
})
class ConsultationsResource {
    private final ConsultationReading reading;
    private final ConcludeConsultation concludeConsultation;
    private final Sights sights;

    ConsultationsResource(ConsultationReading reading, ConcludeConsultation concludeConsultation, Sights sights) {
        this.reading = reading;
        this.concludeConsultation = concludeConsultation;
        this.sights = sights;
    }

    @GET
    @Operation(operationId = "listConsultations", summary = "会商列表 / The consultations", description = """
                    Sorted by the time at which they are held. Handler and head see those at whose table their unit or one below it \
                    sits; coordinator, supervisor and leader those about appeals of their area.""")
    public Page<ConsultationView> list(
            @BeanParam ConsultationQuery query,
            @Valid @BeanParam PageQuery page,
            @RestHeader("Accept-Language") @DefaultValue("zh-CN") @Parameter(hidden = true) Language language) {
        return reading.page(query, page, sights.toRead(), language);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getConsultation", summary = "会商 / One consultation", description = """
                    With agenda, minutes and what was decided. The ETag names its version.""")
    public RestResponse<ConsultationView> get(
            @RestPath ConsultationId id,
            @RestHeader("Accept-Language") @DefaultValue("zh-CN") @Parameter(hidden = true) Language language) {
        return reading.find(id, sights.toRead(), language)
                .map(found -> RestResponse.ResponseBuilder.ok(found.view())
                        .header("ETag", ETags.of(found.version()))
                        .build())
                .orElseThrow(() -> Refusal.of(CommonProblem.NOT_FOUND));
    }

    @POST
    @Path("/{id}/conclude")
    @RolesAllowed({Role.COORDINATOR_CLAIM, Role.HEAD_CLAIM})
    @Idempotent
    @Operation(operationId = "concludeConsultation", summary = "形成会商纪要 / Write the minutes", description = """
                    By a coordinator of the area, or by a head of the unit that convened it. Each decision becomes an assignment of \
                    its unit in the same act, a part 分办 to answer or a question 协办, due on the day that was decided instead of by \
                    the catalogue; all of it happens, or nothing. Decisions are made once the meeting was held, and for units that took \
                    part; by a head questions only, and while the unit that convened still leads. Minutes alone can be written at any \
                    time, of a meeting that was called off too. The minutes are for the house; the enterprise sees the summary. A unit \
                    that has the matter already keeps its assignment: what it will do stands in the minutes.""")
    @APIResponse(
            responseCode = "200",
            description = "The consultation with its minutes and the assignments that came of it")
    @APIResponse(
            responseCode = "409",
            description = "It has its minutes already or was not held yet, or another unit leads or none any more")
    @APIResponse(
            responseCode = "422",
            description =
                    "A unit did not take part, has no post or has the matter already; a part is not for a head to make; "
                            + "or a day has passed or is too far away")
    public ConsultationView conclude(
            @RestPath ConsultationId id,
            @RestHeader("If-Match") @Nullable String ifMatch,
            @RestHeader("Accept-Language") @DefaultValue("zh-CN") @Parameter(hidden = true) Language language,
            @Valid @NotNull ConcludeRequest request) {
        return reading.view(concludeConsultation.conclude(id, ifMatch, request), language);
    }
}
