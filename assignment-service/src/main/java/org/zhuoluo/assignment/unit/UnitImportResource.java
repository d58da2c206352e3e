package org.zhuoluo.assignment.unit;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotBlank;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestQuery;
import org.zhuoluo.api.idempotency.Idempotent;
import org.zhuoluo.api.problem.Language;
import org.zhuoluo.api.scope.Role;

/** Whole files of units. */
@Path("/api/v1/units/import")
@Tag(name = "Reference data 基础数据")
@RolesAllowed(Role.ADMIN_CLAIM)
@Consumes({MediaType.APPLICATION_JSON, ImportedRows.CSV_TYPE})
class UnitImportResource {
    private final ImportRows importRows;
    private final UnitRegister register;

    UnitImportResource(ImportRows importRows, UnitRegister register) {
        this.importRows = importRows;
        this.register = register;
    }

    @POST
    @Idempotent
    @Operation(operationId = "importUnits", summary = "批量导入单位 / Import units", description = """
                    CSV with the header code,parent,kind,area,name_zh,name_en or JSON rows; in any order. All or nothing: every fault \
                    is named with its line and field. A row that says what is so already makes no version; units that are not \
                    in the file stay as they are. A dry run answers 200 with the same report and changes nothing.""")
    @RequestBody(
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(type = SchemaType.ARRAY, implementation = UnitRow.class)),
                @Content(
                        mediaType = ImportedRows.CSV_TYPE,
                        schema = @Schema(type = SchemaType.STRING),
                        example = "code,parent,kind,area,name_zh,name_en")
            })
    @APIResponse(responseCode = "200", description = "What was done, or of a dry run what would be")
    @APIResponse(responseCode = "422", description = "Something is wrong with a row, and nothing was taken")
    public ImportReport take(
            @RestHeader("Content-Type") @Parameter(hidden = true) MediaType type,
            @RestQuery @DefaultValue("false") @Parameter(description = "只检查，不导入 / only look") boolean dryRun,
            @RestHeader("Accept-Language") @DefaultValue("zh-CN") @Parameter(hidden = true) Language language,
            @NotBlank String body) {
        return importRows.into(register, ImportedRows.read(body, type, UnitRow.class), dryRun, language);
    }
}
