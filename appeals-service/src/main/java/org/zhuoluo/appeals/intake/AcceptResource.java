package org.zhuoluo.appeals.intake;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;
import org.zhuoluo.api.concurrency.ETags;
import org.zhuoluo.api.idempotency.Idempotent;
import org.zhuoluo.api.problem.Language;
import org.zhuoluo.api.scope.Role;
import org.zhuoluo.appeals.appeal.Appeal;
import org.zhuoluo.appeals.appeal.AppealId;

@Path("/api/v1/appeals/{id}/accept")
@Tag(name = "Appeals")
class AcceptResource {
    private final AcceptAppeal acceptAppeal;

    AcceptResource(AcceptAppeal acceptAppeal) {
        this.acceptAppeal = acceptAppeal;
    }

    @POST
    @Idempotent
    @RolesAllowed(Role.CLERK_CLAIM)
    @Operation(operationId = "acceptAppeal", summary = "受理诉求 / Accept an appeal", description = """
                    Only from SUBMITTED, by a clerk of its area; 409 from anywhere else. The clerk may set or correct the issue type. \
                    With `If-Match` the act is refused (412) when the appeal has changed since it was read.""")
    public RestResponse<Receipt> accept(
            @RestPath AppealId id,
            @Valid @Nullable AcceptRequest request,
            @RestHeader(HttpHeaders.IF_MATCH) @Nullable @Parameter(example = "\"0\"") String ifMatch,
            @RestHeader("Accept-Language") @DefaultValue("zh-CN") @Parameter(hidden = true) Language language) {
        Appeal appeal = acceptAppeal.accept(id, request == null ? null : request.issueType(), ifMatch);
        return ResponseBuilder.ok(Receipt.of(appeal, language))
                .header(HttpHeaders.ETAG, ETags.of(appeal.version()))
                .build();
    }
}
