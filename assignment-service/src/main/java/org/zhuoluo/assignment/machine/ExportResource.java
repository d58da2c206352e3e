package org.zhuoluo.assignment.machine;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.zhuoluo.api.paging.Page;
import org.zhuoluo.api.paging.PageQuery;
import org.zhuoluo.api.scope.Role;

/** The full reading with which a system begins, or begins anew. */
@Path("/api/v1/assignments/export")
@Tag(name = "Department systems 部门系统对接")
@RolesAllowed({Role.SYSTEM_CLAIM, Role.HANDLER_CLAIM, Role.HEAD_CLAIM})
class ExportResource {
    private final ExportAssignments export;

    ExportResource(ExportAssignments export) {
        this.export = export;
    }

    @GET
    @Operation(operationId = "exportAssignments", summary = "全部交办件 / Every assignment of the unit", description = """
                    Of the caller's unit and those below it, open and ended, in an order that nothing changes, by unit and then by age. Take the cursor of now \
                    from `GET /assignments/changes?latest=true` first: what changes while you read comes after it.""")
    public Page<ExportedView> list(@Valid @BeanParam PageQuery page) {
        return export.page(page);
    }
}
