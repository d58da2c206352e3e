package org.zhuoluo.appeals.intake;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.zhuoluo.api.concurrency.ETags;
import org.zhuoluo.api.idempotency.Idempotent;
import org.zhuoluo.api.problem.Language;
import org.zhuoluo.api.scope.Role;
import org.zhuoluo.appeals.appeal.Appeal;

@Path("/api/v1/appeals")
@Tag(name = "Appeals", description = "诉求的提交、受理与查询 / Appeals submitted, accepted, read")
class SubmitResource {
    private final SubmitAppeal submitAppeal;
    private final Submitter submitter;

    SubmitResource(SubmitAppeal submitAppeal, Submitter submitter) {
        this.submitAppeal = submitAppeal;
        this.submitter = submitter;
    }

    @POST
    @Idempotent
    @RolesAllowed({Role.ENTERPRISE_CLAIM, Role.CLERK_CLAIM})
    @Operation(operationId = "submitAppeal", summary = "提交诉求 / Submit an appeal", description = """
                    Stores the appeal for good and answers with its number; from then on it cannot be lost. \
                    An enterprise submits for itself; a clerk names the registered enterprise by `creditCode`, for an area of their own. \
                    Where the issue type says that nobody has to look first, the appeal is accepted at once. \
                    Up to nine files that the caller has uploaded before go with it; one that cannot is named as `attachments[2]` in a 422. \
                    Send an `Idempotency-Key`: a retry then gets the same number instead of a second appeal.""")
    @APIResponse(
            responseCode = "201",
            description = "已提交 / Stored",
            headers = {
                @Header(
                        name = "Location",
                        description = "诉求地址 / Where to read it",
                        schema = @Schema(type = SchemaType.STRING)),
                @Header(name = "ETag", description = "版本 / Its version", schema = @Schema(type = SchemaType.STRING))
            },
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = Receipt.class)))
    public Response submit(
            @NotNull @Valid SubmitRequest request,
            @RestHeader("Accept-Language") @DefaultValue("zh-CN") @Parameter(hidden = true) Language language) {
        Appeal appeal = submitAppeal.submit(
                submitter.creditCode(request), submitter.matter(request), request.contact(), request.attachments());
        return Response.created(URI.create("/api/v1/appeals/" + appeal.id()))
                .header(HttpHeaders.ETAG, ETags.of(appeal.version()))
                .entity(Receipt.of(appeal, language))
                .build();
    }
}
