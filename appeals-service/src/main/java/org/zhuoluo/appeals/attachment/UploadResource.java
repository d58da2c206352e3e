package org.zhuoluo.appeals.attachment;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.multipart.MultipartFormDataInput;
import org.zhuoluo.api.problem.Language;
import org.zhuoluo.api.scope.Role;
import org.zhuoluo.appeals.appeal.AppealId;

@Path("/api/v1/attachments")
@Tag(name = "Attachments", description = "附件 / Files that go with appeals")
class UploadResource {
    private final UploadReading reading;
    private final TakeFile takeFile;
    private final FinishUpload finishUpload;
    private final UnfinishedUploads unfinished;

    UploadResource(UploadReading reading, TakeFile takeFile, FinishUpload finishUpload, UnfinishedUploads unfinished) {
        this.reading = reading;
        this.takeFile = takeFile;
        this.finishUpload = finishUpload;
        this.unfinished = unfinished;
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @RolesAllowed({Role.ENTERPRISE_CLAIM, Role.CLERK_CLAIM, Role.HANDLER_CLAIM, Role.HEAD_CLAIM, Role.SYSTEM_CLAIM})
    @Operation(operationId = "uploadAttachment", summary = "上传附件 / Upload a file", description = """
                    One file a request, in the field `file`, of 20 MiB at most. Its type is found by its content: pictures, PDF, Office \
                    documents, sound and film are taken, and nothing whose name or declared type says otherwise. From JPEG and PNG \
                    pictures place, device and author are taken out. The answer's `id` is named where the file is to go: in an appeal \
                    that is submitted, a contact, a note of progress, a reply; or `appeal` says so at once: what a unit adds so stays in the \
                    house until a public act names it. A file that goes nowhere is removed after 30 days. Under an `Idempotency-Key` a retry gets the first answer, whatever the boundary of its form.""")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.MULTIPART_FORM_DATA,
                            schema = @Schema(implementation = UploadForm.class)))
    @APIResponse(
            responseCode = "201",
            description = "已保存 / Kept",
            headers =
                    @Header(
                            name = "Location",
                            description = "附件地址 / Where to read about it",
                            schema = @Schema(type = SchemaType.STRING)),
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = AttachmentView.class)))
    @APIResponse(responseCode = "404", description = "没有该诉求 / The caller sees no such appeal")
    @APIResponse(
            responseCode = "409",
            description = "诉求已结束，或未使用的文件过多 / The appeal has ended, or too many files are not used")
    @APIResponse(responseCode = "413", description = "文件过大 / Larger than 20 MiB")
    @APIResponse(responseCode = "415", description = "不允许的类型 / A type that is not taken")
    @APIResponse(responseCode = "422", description = "空文件、损坏或名不副实 / Empty, damaged, or not what it says it is")
    public RestResponse<AttachmentView> upload(
            @Parameter(hidden = true) MultipartFormDataInput form,
            @RestHeader("Accept-Language") @DefaultValue("zh-CN") @Parameter(hidden = true) Language language) {
        Incoming incoming = reading.incoming(form);
        AppealId belongsTo = reading.appeal(form);
        TakeFile.Taken taken = takeFile.take(incoming);
        try {
            return finishUpload.finish(taken, belongsTo, language);
        } catch (RuntimeException failed) {
            unfinished.giveUp(taken.id(), failed); // also if the same request was answered before
            throw failed;
        }
    }
}
