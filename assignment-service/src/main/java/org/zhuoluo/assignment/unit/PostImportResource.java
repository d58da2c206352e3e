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

/** Whole files of posts. */
@Path("/api/v1/posts/import")
@Tag(name = "Reference data 基础数据")
@RolesAllowed(Role.ADMIN_CLAIM)
@Consumes({MediaType.APPLICATION_JSON, ImportedRows.CSV_TYPE})
class PostImportResource {
    private final ImportRows importRows;
    private final PostRegister register;

    PostImportResource(ImportRows importRows, PostRegister register) {
        this.importRows = importRows;
        this.register = register;
    }

    @POST
    @Idempotent
    @Operation(operationId = "importPosts", summary = "批量导入岗位 / Import posts", description = """
                    CSV with the header code,unit,name_zh,name_en,holder,deputy,further_deputies (separated by semicolons) or JSON \
                    rows. All or nothing, reported like the import of units; the people of a post are those of its row. A dry run \
                    answers 200 and changes nothing.""")
    @RequestBody(
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(type = SchemaType.ARRAY, implementation = PostRow.class)),
                @Content(
                        mediaType = ImportedRows.CSV_TYPE,
                        schema = @Schema(type = SchemaType.STRING),
                        example = "code,unit,name_zh,name_en,holder,deputy,further_deputies")
            })
    @APIResponse(responseCode = "200", description = "What was done, or of a dry run what would be")
    @APIResponse(responseCode = "422", description = "Something is wrong with a row, and nothing was taken")
    public ImportReport take(
            @RestHeader("Content-Type") @Parameter(hidden = true) MediaType type,
            @RestQuery @DefaultValue("false") @Parameter(description = "只检查，不导入 / only look") boolean dryRun,
            @RestHeader("Accept-Language") @DefaultValue("zh-CN") @Parameter(hidden = true) Language language,
            @NotBlank String body) {
        return importRows.into(register, ImportedRows.read(body, type, PostRow.class), dryRun, language);
    }
}
