package org.zhuoluo.appeals.attachment;

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

@Path("/api/v1/attachments/unresolved")
@RolesAllowed({Role.ADMIN_CLAIM, Role.CLERK_CLAIM})
@Tag(name = "Attachments")
class UnresolvedResource {
    private final ListUnresolved listUnresolved;

    UnresolvedResource(ListUnresolved listUnresolved) {
        this.listUnresolved = listUnresolved;
    }

    @GET
    @Operation(operationId = "listUnresolvedAttachments", summary = "未能对应的附件 / Files named in vain", description = """
                    What units named in their notes, contacts and replies without there being such a file for them: never uploaded, \
                    removed since, uploaded by somebody outside the unit, or belonging to another appeal. The oldest first, of the \
                    appeals that the caller sees. None of them is ever shown.""")
    public Page<UnresolvedView> list(
            @Valid @BeanParam PageQuery page,
            @RestHeader("Accept-Language") @DefaultValue("zh-CN") @Parameter(hidden = true) Language language) {
        return listUnresolved.list(page, language);
    }
}
