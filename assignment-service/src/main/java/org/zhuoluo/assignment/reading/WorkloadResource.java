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
import org.zhuoluo.api.paging.Page;
import org.zhuoluo.api.paging.PageQuery;
import org.zhuoluo.api.problem.Language;
import org.zhuoluo.api.scope.Role;
import org.zhuoluo.assignment.unit.Sights;

/** Who has how much to do, for those who choose or answer for it. */
@Path("/api/v1/workload")
@Tag(name = "Assignments 办理")
@RolesAllowed({
    Role.CLERK_CLAIM,
    Role.COORDINATOR_CLAIM,
    Role.HANDLER_CLAIM,
    Role.HEAD_CLAIM,
    Role.SUPERVISOR_CLAIM,
    Role.LEADER_CLAIM,
    Role.EVALUATOR_CLAIM,
    Role.ADMIN_CLAIM
})
class WorkloadResource {
    private final Workload workload;
    private final Sights sights;

    WorkloadResource(Workload workload, Sights sights) {
        this.workload = workload;
        this.sights = sights;
    }

    @GET
    @Operation(
            operationId = "listWorkload",
            summary = "工作量 / The workload of units, posts or people",
            description = """
                    Sorted by code; who has nothing to do is listed too, for that is whom a coordinator looks for. Handler and head see \
                    their unit and those below it; who answers for an area sees every unit, with what it has of the area's \
                    appeals. A line counts what the unit itself has, without the units below it. A person has what the posts of \
                    their A seats have.""")
    public Page<WorkloadView> list(
            @BeanParam WorkloadQuery query,
            @Valid @BeanParam PageQuery page,
            @RestHeader("Accept-Language") @DefaultValue("zh-CN") @Parameter(hidden = true) Language language) {
        return workload.page(query, page, sights.toRead(), language);
    }
}
