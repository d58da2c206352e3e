package org.zhuoluo.evaluation.rating;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
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
import org.zhuoluo.api.concurrency.ETags;
import org.zhuoluo.api.encryption.FieldCipher;
import org.zhuoluo.api.encryption.KeyedHash;
import org.zhuoluo.api.idempotency.Idempotent;
import org.zhuoluo.api.problem.CommonProblem;
import org.zhuoluo.api.problem.Language;
import org.zhuoluo.api.problem.Refusal;
import org.zhuoluo.api.scope.Caller;
import org.zhuoluo.api.scope.Role;

/** The enterprise rates. */
@Path("/api/v1/invitations/{id}/rate")
@Tag(name = "Ratings", description = "评价 / what enterprises say of the answers they got")
class RateResource {
    private final RateAnswer rateAnswer;
    private final Caller caller;
    private final KeyedHash hash;
    private final FieldCipher cipher;

    RateResource(RateAnswer rateAnswer, Caller caller, KeyedHash hash, FieldCipher cipher) {
        this.rateAnswer = rateAnswer;
        this.caller = caller;
        this.hash = hash;
        this.cipher = cipher;
    }

    @POST
    @Idempotent
    @RolesAllowed(Role.ENTERPRISE_CLAIM)
    @Operation(operationId = "rate", summary = "评价 / Rate the answer of one round", description = """
                    Only the enterprise that raised the appeal rates, once per round, while the invitation is open. Very satisfied, satisfied and
                    basically satisfied close the appeal; dissatisfied and very dissatisfied reopen it as its next round. `solved` is recorded
                    apart from the level and moves nothing. A rating and the end of the window are decided one after the other: the first stands.
                    `If-Match` is welcome, not required.
                    """)
    @APIResponse(
            responseCode = "200",
            description = "已评价 / rated",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = InvitationView.class)))
    @APIResponse(
            responseCode = "409",
            description = "已评价、评价期已过或已进入下一轮 / already rated, lapsed, or overtaken by the next round")
    public RestResponse<InvitationView> rate(
            @RestPath
                    @Parameter(
                            description = "邀请编号 / the invitation",
                            schema = @Schema(implementation = String.class, format = "uuid"))
                    InvitationId id,
            @NotNull @Valid RateRequest request,
            @RestHeader("If-Match") @Parameter(description = "读取时的 ETag / the ETag that was read") @Nullable
                    String ifMatch,
            @RestHeader("Accept-Language") @DefaultValue("zh-CN") @Parameter(hidden = true) Language language) {
        var enterprise = caller.enterprise().orElseThrow(() -> Refusal.of(CommonProblem.NOT_FOUND));
        var rated = rateAnswer.rate(id, hash.of(enterprise), request, ifMatch);
        return ResponseBuilder.ok(InvitationView.of(rated, new Viewing(language, true, cipher)))
                .header("ETag", ETags.of(rated.version()))
                .build();
    }
}
