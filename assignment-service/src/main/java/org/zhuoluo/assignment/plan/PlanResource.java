package org.zhuoluo.assignment.plan;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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
import org.zhuoluo.api.scope.Role;
import org.zhuoluo.assignment.assignment.AssignmentId;

/** By which dated steps a unit goes about what takes longer. */
@Path("/api/v1/assignments/{id}/plan")
@Tag(name = "Assignments 办理")
@RolesAllowed({Role.HANDLER_CLAIM, Role.HEAD_CLAIM})
class PlanResource {
    private final MakePlan makePlan;
    private final ReportStep reportStep;

    PlanResource(MakePlan makePlan, ReportStep reportStep) {
        this.makePlan = makePlan;
        this.reportStep = reportStep;
    }

    @POST
    @Idempotent
    @Operation(operationId = "makePlan", summary = "制定分步计划 / Plan the steps", description = """
                    Up to twenty dated steps, each owed by its day; the enterprise is told them. A plan gives no more time: the reply stays due \
                    when it is. While steps are still to be taken, a further plan takes their place and says why; what was reported stays, and no \
                    number is given twice. The matter is not replied to or struck off before every step was reported or dropped.""")
    @APIResponse(responseCode = "200", description = "The steps, each a duty of the unit")
    @APIResponse(responseCode = "409", description = "The assignment has ended, was returned, or is an assisting one")
    @APIResponse(
            responseCode = "422",
            description =
                    "No step at all, a day that is past, out of order or too far away, or no reason why the plan changed")
    public PlanState make(
            @RestPath AssignmentId id,
            @RestHeader("If-Match") @Nullable String ifMatch,
            @Valid @NotNull PlanRequest request) {
        return makePlan.make(id, ifMatch, request);
    }

    @POST
    @Path("/steps/{number}/report")
    @Idempotent
    @Operation(operationId = "reportStep", summary = "分步反馈 / Report a step as taken", description = """
                    Late or not. Shown to the enterprise if it is public.""")
    @APIResponse(responseCode = "200", description = "The step is taken")
    @APIResponse(
            responseCode = "409",
            description = "The step was reported or dropped before, or the assignment has ended")
    public PlanState report(
            @RestPath AssignmentId id,
            @RestPath @Parameter(description = "步骤编号 / the number of the step", example = "1") int number,
            @RestHeader("If-Match") @Nullable String ifMatch,
            @Valid @NotNull StepReportRequest request) {
        return reportStep.report(id, number, ifMatch, request);
    }
}
