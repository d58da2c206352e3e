package org.zhuoluo.assignment.reading;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.zhuoluo.api.paging.Page;
import org.zhuoluo.api.paging.PageQuery;
import org.zhuoluo.api.problem.Language;
import org.zhuoluo.api.scope.Role;
import org.zhuoluo.assignment.unit.Sights;

/** What units have asked of enterprises. */
@Path("/api/v1/material-requests")
@Tag(name = "Material 补充材料")
@RolesAllowed({
    Role.ENTERPRISE_CLAIM,
    Role.AGENT_CLAIM,
    Role.CLERK_CLAIM,
    Role.COORDINATOR_CLAIM,
    Role.HANDLER_CLAIM,
    Role.HEAD_CLAIM,
    Role.SUPERVISOR_CLAIM,
    Role.LEADER_CLAIM,
    Role.ADMIN_CLAIM
})
class MaterialRequestsResource {
    private final MaterialList list;
    private final Sights sights;

    MaterialRequestsResource(MaterialList list, Sights sights) {
        this.list = list;
        this.sights = sights;
    }

    @GET
    @Operation(
            operationId = "listMaterialRequests",
            summary = "补充材料要求 / What units asked of the enterprise",
            description = """
                    The oldest first, with what was given. An enterprise sees what it was asked itself; handler and head what their \
                    unit and those below it asked; the others what was asked about the appeals of their area and those below it.""")
    public Page<MaterialView> list(
            @RestQuery @Parameter(description = "一件诉求的 / those of one appeal") @Nullable UUID appeal,
            @Valid @BeanParam PageQuery page,
            @RestHeader("Accept-Language") @DefaultValue("zh-CN") @Parameter(hidden = true) Language language) {
        return list.page(appeal, page, sights.toRead(), language);
    }
}
