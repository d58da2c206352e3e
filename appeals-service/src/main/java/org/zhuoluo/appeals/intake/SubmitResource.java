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
import org.zhuoluo.api.problem.CommonProblem;
import org.zhuoluo.api.problem.Language;
import org.zhuoluo.api.problem.Refusal;
import org.zhuoluo.api.scope.Caller;
import org.zhuoluo.api.scope.Role;
import org.zhuoluo.appeals.appeal.Appeal;
import org.zhuoluo.appeals.appeal.Channel;
import org.zhuoluo.appeals.appeal.Matter;

@Path("/api/v1/appeals")
@Tag(name = "Appeals", description = "诉求的提交、受理与查询 / Appeals submitted, accepted, read")
class SubmitResource {
    private final SubmitAppeal submitAppeal;
    private final Caller caller;

    SubmitResource(SubmitAppeal submitAppeal, Caller caller) {
        this.submitAppeal = submitAppeal;
        this.caller = caller;
    }

    @POST
    @Idempotent
    @RolesAllowed({Role.ENTERPRISE_CLAIM, Role.CLERK_CLAIM})
    @Operation(operationId = "submitAppeal", summary = "提交诉求 / Submit an appeal", description = """
                    Stores the appeal for good and answers with its number; from then on it cannot be lost. \
                    An enterprise submits for itself; a clerk names the registered enterprise by `creditCode`, for an area of their own. \
                    Where the issue type says that nobody has to look first, the appeal is accepted at once. \
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
        Appeal appeal = submitAppeal.submit(creditCodeFor(request), matterOf(request), request.contact());
        return Response.created(URI.create("/api/v1/appeals/" + appeal.id()))
                .header(HttpHeaders.ETAG, ETags.of(appeal.version()))
                .entity(Receipt.of(appeal, language))
                .build();
    }

    private String creditCodeFor(SubmitRequest request) {
        if (!caller.has(Role.CLERK)) {
            if (request.creditCode() != null) {
                throw Refusal.of(CommonProblem.INVALID_REQUEST)
                        .field("creditCode", "仅受理人员可代录", "Only a clerk submits for somebody else");
            }
            return caller.enterprise().orElseThrow(() -> Refusal.of(IntakeProblem.NO_ENTERPRISE_BOUND));
        }
        if (request.creditCode() == null) {
            throw Refusal.of(CommonProblem.INVALID_REQUEST)
                    .field("creditCode", "请填写企业的统一社会信用代码", "Please name the enterprise by its credit code");
        }
        if (!request.area().startsWith(caller.area().orElse("none"))) {
            throw Refusal.of(CommonProblem.INVALID_REQUEST).field("area", "不在您负责的区域内", "This area is not one of yours");
        }
        return request.creditCode();
    }

    private Matter matterOf(SubmitRequest request) {
        Channel channel = request.channel();
        if (channel == null) {
            channel = caller.has(Role.CLERK) ? Channel.HOTLINE : Channel.WEB;
        }
        return new Matter(
                request.kind(),
                request.issueType(),
                request.area(),
                channel,
                request.confidential(),
                request.title(),
                request.text());
    }
}
