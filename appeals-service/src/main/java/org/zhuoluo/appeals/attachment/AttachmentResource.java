package org.zhuoluo.appeals.attachment;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import java.io.IOException;
import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;
import org.zhuoluo.api.problem.Language;
import org.zhuoluo.appeals.attachment.storage.Storage;

@Path("/api/v1/attachments/{id}")
@Authenticated
@Tag(name = "Attachments")
class AttachmentResource {
    private final AttachmentScope scope;
    private final ReadAttachments views;
    private final Storage storage;

    AttachmentResource(AttachmentScope scope, ReadAttachments views, Storage storage) {
        this.scope = scope;
        this.views = views;
        this.storage = storage;
    }

    @GET
    @Operation(operationId = "readAttachment", summary = "查看附件信息 / Read about a file", description = """
                    Until it belongs to an appeal its uploader sees it and, if that is a unit's, the people of the unit and of those above and below \
                    it; then whoever sees the appeal, if it is public or the caller is \
                    staff. Of a confidential appeal, files that may carry their author's name are for the clerk and the enterprise. \
                    Anything else is 404.""")
    public AttachmentView read(
            @RestPath AttachmentId id,
            @RestHeader("Accept-Language") @DefaultValue("zh-CN") @Parameter(hidden = true) Language language) {
        return views.view(scope.require(id), language);
    }

    @GET
    @Path("content")
    @Operation(operationId = "downloadAttachment", summary = "下载附件 / Download a file", description = """
                    Whoever may read about it may download it, as a file to be saved and never shown in place. The `ETag` is its \
                    SHA-256; with `If-None-Match` the answer is 304. Ranges are not served.""")
    @APIResponse(
            responseCode = "200",
            description = "文件内容 / The file",
            content =
                    @Content(
                            mediaType = "application/octet-stream",
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(responseCode = "304", description = "内容未变 / The caller has it")
    public RestResponse<InputStream> content(
            @RestPath AttachmentId id,
            @RestHeader("If-None-Match") @Nullable String known,
            @RestHeader("Accept-Language") @DefaultValue("zh-CN") @Parameter(hidden = true) Language language)
            throws IOException {
        Attachment file = scope.require(id);
        String etag = '"' + file.sha256() + '"';
        if (known != null && known.contains(etag)) {
            return ResponseBuilder.<InputStream>create(304)
                    .header(HttpHeaders.ETAG, etag)
                    .build();
        }
        return ResponseBuilder.ok(storage.open(id.value()), file.mediaType())
                .header(HttpHeaders.ETAG, etag)
                .header(HttpHeaders.CONTENT_LENGTH, file.size())
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        FileName.disposition(views.view(file, language).name(), file))
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }
}
