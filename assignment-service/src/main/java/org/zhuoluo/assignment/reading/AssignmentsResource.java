package org.zhuoluo.assignment.reading;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.zhuoluo.api.concurrency.ETags;
import org.zhuoluo.api.paging.Page;
import org.zhuoluo.api.paging.PageQuery;
import org.zhuoluo.api.problem.CommonProblem;
import org.zhuoluo.api.problem.Language;
import org.zhuoluo.api.problem.Refusal;
import org.zhuoluo.api.scope.Role;
import org.zhuoluo.assignment.assignment.AssignmentId;
import org.zhuoluo.assignment.unit.Sights;

/** What was given to units. */
@Path("/api/v1/assignments")
@Tag(name = "Assignments 办理")
@RolesAllowed({
    Role.CLERK_CLAIM,
    Role.COORDINATOR_CLAIM,
    Role.HANDLER_CLAIM,
    Role.HEAD_CLAIM,
    Role.SUPERVISOR_CLAIM,
    Role.LEADER_CLAIM,
    Role.EVALUATOR_CLAIM,
    Role.SYSTEM_CLAIM,
    Role.ADMIN_CLAIM
})
class AssignmentsResource {
    private final AssignmentList list;
    private final AssignmentCounts counts;
    private final AssignmentReading reading;
    private final Sights sights;

    AssignmentsResource(AssignmentList list, AssignmentCounts counts, AssignmentReading reading, Sights sights) {
        this.list = list;
        this.counts = counts;
        this.reading = reading;
        this.sights = sights;
    }

    @GET
    @Operation(operationId = "listAssignments", summary = "交办件列表 / The assignments", description = """
                    What is still to be answered, unless a status or an appeal is named, the least time left first: sorted by the \
                    due moment of the nearest duty that the unit owes on it and whose clock runs; what waits comes last. Every \
                    filter narrows. Pages and totals hold what the caller \
                    may see: handler, head and system their unit and those below it; clerk, coordinator, supervisor, leader \
                    and evaluator the appeals of their area and those below it. The appellant is shown by an alias.""")
    public Page<AssignmentView> list(
            @Valid @BeanParam AssignmentQuery query,
            @Valid @BeanParam PageQuery page,
            @RestHeader("Accept-Language") @DefaultValue("zh-CN") @Parameter(hidden = true) Language language) {
        return list.page(query, page, sights.toRead(), language);
    }

    @GET
    @Path("/counts")
    @Operation(
            operationId = "countAssignments",
            summary = "交办件计数 / How many there are, and how they stand",
            description = """
                    With the filters of the list. Each number is exactly the total of the list with the standing of that name, \
                    and all of them are of one moment. The standings overlap: what is overdue may still have to be signed for.""")
    public AssignmentCountsView count(@Valid @BeanParam AssignmentQuery query) {
        return counts.count(query, sights.toRead());
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getAssignment", summary = "交办件 / One assignment", description = """
                    With the enterprise's words, the unit's notes and its reply. The ETag names its version; an act that \
                    sends it as If-Match is refused if the assignment was changed meanwhile.""")
    public RestResponse<AssignmentDetailView> get(
            @RestPath AssignmentId id,
            @RestHeader("Accept-Language") @DefaultValue("zh-CN") @Parameter(hidden = true) Language language) {
        return reading.find(id, sights.toRead(), language)
                .map(found -> RestResponse.ResponseBuilder.ok(found.view())
                        .header("ETag", ETags.of(found.version()))
                        .build())
                .orElseThrow(() -> Refusal.of(CommonProblem.NOT_FOUND));
    }
}
