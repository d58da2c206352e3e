package org.zhuoluo.assignment.machine;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.zhuoluo.api.concurrency.ETags;
import org.zhuoluo.api.scope.Role;

/** What the words of the departments' systems mean. */
@Path("/api/v1/status-mappings/{unit}")
@Tag(name = "Department systems 部门系统对接")
class StatusMappingsResource {
    private final Mappings mappings;

    StatusMappingsResource(Mappings mappings) {
        this.mappings = mappings;
    }

    @GET
    @RolesAllowed({Role.HANDLER_CLAIM, Role.HEAD_CLAIM, Role.SYSTEM_CLAIM, Role.ADMIN_CLAIM})
    @Operation(
            operationId = "getStatusMapping",
            summary = "状态映射 / What the words of a unit's systems mean",
            description = """
                    The latest version; of a unit that never set one, version 0: the names of our own acts, in both languages. \
                    The ETag names the version.""")
    public RestResponse<MappingView> get(@RestPath String unit) {
        return answer(mappings.show(unit));
    }

    @PUT
    @RolesAllowed({Role.HEAD_CLAIM, Role.ADMIN_CLAIM})
    @Operation(operationId = "putStatusMapping", summary = "设置状态映射 / Say what the words mean", description = """
                    By the head of the unit or of one above it, or an administrator. The whole mapping is replaced by a next \
                    version, which counts for what arrives from now on; earlier updates keep their answers.""")
    @APIResponse(responseCode = "200", description = "The next version")
    public RestResponse<MappingView> put(
            @RestPath String unit,
            @RestHeader("If-Match") @Nullable String ifMatch,
            @Valid @NotNull MappingRequest request) {
        return answer(mappings.replace(unit, ifMatch, request));
    }

    private static RestResponse<MappingView> answer(MappingView view) {
        return RestResponse.ResponseBuilder.ok(view)
                .header("ETag", ETags.of(view.version()))
                .build();
    }
}
