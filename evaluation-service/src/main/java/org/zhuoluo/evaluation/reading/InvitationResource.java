package org.zhuoluo.evaluation.reading;

import io.quarkus.security.Authenticated;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;
import org.zhuoluo.api.concurrency.ETags;
import org.zhuoluo.api.encryption.FieldCipher;
import org.zhuoluo.api.paging.Page;
import org.zhuoluo.api.paging.PageQuery;
import org.zhuoluo.api.problem.CommonProblem;
import org.zhuoluo.api.problem.Language;
import org.zhuoluo.api.problem.Refusal;
import org.zhuoluo.api.scope.Caller;
import org.zhuoluo.evaluation.rating.AppealId;
import org.zhuoluo.evaluation.rating.InvitationId;
import org.zhuoluo.evaluation.rating.InvitationStatus;
import org.zhuoluo.evaluation.rating.InvitationView;
import org.zhuoluo.evaluation.rating.OvertakenFacts;
import org.zhuoluo.evaluation.rating.Viewing;

/** Reads invitations. */
@Path("/api/v1/invitations")
@Tag(name = "Ratings", description = "评价 / what enterprises say of the answers they got")
@Authenticated
class InvitationResource {
    private final InvitationList invitations;
    private final OvertakenFacts overtaken;
    private final Scope scope;
    private final Caller caller;
    private final FieldCipher cipher;

    InvitationResource(
            InvitationList invitations, OvertakenFacts overtaken, Scope scope, Caller caller, FieldCipher cipher) {
        this.invitations = invitations;
        this.overtaken = overtaken;
        this.scope = scope;
        this.caller = caller;
        this.cipher = cipher;
    }

    @GET
    @Operation(operationId = "listInvitations", summary = "评价邀请 / Invitations to rate, newest first", description = """
                    There is one invitation per appeal and round, made when the appeal is answered, or withdrawn after a unit had it. An
                    enterprise sees its own; clerk, coordinator, supervisor, leader and evaluator those of their area's subtree; a unit those of
                    the answers it or a unit below it gave. Keyset pages: send `next` back as `cursor`; `total` is exact.
                    """)
    @APIResponse(responseCode = "200", description = "一页邀请 / one page")
    public Page<InvitationView> list(
            @RestQuery @Parameter(description = "状态 / only in this status") @Nullable InvitationStatus status,
            @RestQuery
                    @Parameter(
                            description = "诉求 / only of this appeal",
                            schema = @Schema(implementation = String.class, format = "uuid"))
                    @Nullable
                    AppealId appeal,
            @Valid @BeanParam PageQuery page,
            @RestHeader("Accept-Language") @DefaultValue("zh-CN") @Parameter(hidden = true) Language language) {
        var question = scope.of(caller)
                .equal("i.status", "status", status)
                .equal("i.appealId", "appeal", appeal == null ? null : appeal.value());
        return invitations.page(question, page).map(each -> InvitationView.of(each, viewing(language)));
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getInvitation", summary = "一个评价邀请 / One invitation", description = """
                    With the rating once it is given, and the facts that came too late to count, such as the end of the window after a rating.
                    The ETag can be sent back as `If-Match` when rating. What the caller may not see is 404.
                    """)
    @APIResponse(
            responseCode = "200",
            description = "邀请 / the invitation",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = InvitationView.class)))
    public RestResponse<InvitationView> get(
            @RestPath
                    @Parameter(
                            description = "邀请编号 / the invitation",
                            schema = @Schema(implementation = String.class, format = "uuid"))
                    InvitationId id,
            @RestHeader("Accept-Language") @DefaultValue("zh-CN") @Parameter(hidden = true) Language language) {
        var invitation = invitations.find(scope.of(caller), id).orElseThrow(() -> Refusal.of(CommonProblem.NOT_FOUND));
        var notes = overtaken.ofRound(invitation.appealId(), invitation.round());
        return ResponseBuilder.ok(InvitationView.of(invitation, notes, viewing(language)))
                .header("ETag", ETags.of(invitation.version()))
                .build();
    }

    private Viewing viewing(Language language) {
        return new Viewing(language, scope.seesConfidentialAppellant(caller), cipher);
    }
}
