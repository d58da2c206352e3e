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

/** What units have asked for more time. */
@Path("/api/v1/extensions")
@Tag(name = "Decisions 审批")
@RolesAllowed({
    Role.COORDINATOR_CLAIM,
    Role.HANDLER_CLAIM,
    Role.HEAD_CLAIM,
    Role.SUPERVISOR_CLAIM,
    Role.LEADER_CLAIM,
    Role.ADMIN_CLAIM
})
class ExtensionsResource {
    private final ExtensionList list;
    private final Sights sights;

    ExtensionsResource(ExtensionList list, Sights sights) {
        this.list = list;
        this.sights = sights;
    }

    @GET
    @Operation(operationId = "listExtensions", summary = "延期申请 / The requests for more time", description = """
                    What waits to be decided, unless another status is named; the longest asked first. Pages and totals hold what \
                    the caller may see: handler and head their unit and those below it; coordinator, supervisor and leader \
                    their area and those below it.""")
    public Page<ExtensionView> list(
            @BeanParam ExtensionQuery query,
            @Valid @BeanParam PageQuery page,
            @RestHeader("Accept-Language") @DefaultValue("zh-CN") @Parameter(hidden = true) Language language) {
        return list.page(query, page, sights.toRead(), language);
    }
}
