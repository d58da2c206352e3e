package org.zhuoluo.assignment.desk;

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

/** How the desk of a unit works. */
@Path("/api/v1/units/{code}/desk-settings")
@Tag(name = "Assignments 办理")
class DeskSettingsResource {
    private final ChangeDeskSettings settings;

    DeskSettingsResource(ChangeDeskSettings settings) {
        this.settings = settings;
    }

    @GET
    @RolesAllowed({Role.HANDLER_CLAIM, Role.HEAD_CLAIM, Role.ADMIN_CLAIM})
    @Operation(operationId = "getDeskSettings", summary = "单位办理设置 / How the desk of a unit works", description = """
                    What holds for the unit: its own settings, those of the nearest unit above that has some, or those of the installation. For \
                    the people of the unit and of those above it, and administrators.""")
    public RestResponse<DeskSettingsView> get(@RestPath String code) {
        return withETag(settings.read(code));
    }

    @PUT
    @RolesAllowed({Role.HEAD_CLAIM, Role.ADMIN_CLAIM})
    @Operation(
            operationId = "changeDeskSettings",
            summary = "修改单位办理设置 / Change how the desk of a unit works",
            description = """
                    By the head of the unit or of one above it, or an administrator. It holds for the units below that have no settings of their \
                    own, and for what is replied from now on.""")
    @APIResponse(responseCode = "200", description = "What holds now")
    @APIResponse(
            responseCode = "412",
            description = "Somebody else has changed them since the version named in If-Match")
    public RestResponse<DeskSettingsView> put(
            @RestPath String code,
            @RestHeader("If-Match") @Nullable String ifMatch,
            @Valid @NotNull DeskSettingsRequest request) {
        return withETag(settings.change(code, ifMatch, request));
    }

    private static RestResponse<DeskSettingsView> withETag(DeskSettingsView view) {
        return RestResponse.ResponseBuilder.ok(view)
                .header("ETag", ETags.of(view.version()))
                .build();
    }
}
