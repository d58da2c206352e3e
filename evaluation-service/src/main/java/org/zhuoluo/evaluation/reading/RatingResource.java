package org.zhuoluo.evaluation.reading;

import static org.zhuoluo.evaluation.rating.InvitationStatus.RATED;

import io.quarkus.security.Authenticated;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.zhuoluo.api.encryption.FieldCipher;
import org.zhuoluo.api.paging.Page;
import org.zhuoluo.api.paging.PageQuery;
import org.zhuoluo.api.problem.Language;
import org.zhuoluo.api.scope.Caller;
import org.zhuoluo.evaluation.rating.AppealId;
import org.zhuoluo.evaluation.rating.RatingView;
import org.zhuoluo.evaluation.rating.Viewing;

/** Reads ratings. */
@Path("/api/v1/ratings")
@Tag(name = "Ratings", description = "评价 / what enterprises say of the answers they got")
@Authenticated
class RatingResource {
    private final InvitationList invitations;
    private final Scope scope;
    private final Caller caller;
    private final FieldCipher cipher;

    RatingResource(InvitationList invitations, Scope scope, Caller caller, FieldCipher cipher) {
        this.invitations = invitations;
        this.scope = scope;
        this.caller = caller;
        this.cipher = cipher;
    }

    @GET
    @Operation(operationId = "listRatings", summary = "评价 / Ratings, by the newest invitation first", description = """
                    One line per rated round; "not given" is not a rating and never listed here. The caller sees the ratings of the invitations
                    they may see. For a confidential appeal a unit is shown the rating without the appellant's alias.
                    """)
    @APIResponse(responseCode = "200", description = "一页评价 / one page")
    public Page<RatingView> list(
            @RestQuery
                    @Parameter(
                            description = "诉求 / only of this appeal",
                            schema = @Schema(implementation = String.class, format = "uuid"))
                    @Nullable
                    AppealId appeal,
            @Valid @BeanParam PageQuery page,
            @RestHeader("Accept-Language") @DefaultValue("zh-CN") @Parameter(hidden = true) Language language) {
        var question = scope.of(caller)
                .equal("i.status", "status", RATED)
                .equal("i.appealId", "appeal", appeal == null ? null : appeal.value());
        var viewing = new Viewing(language, scope.seesConfidentialAppellant(caller), cipher);
        return invitations.page(question, page).map(each -> RatingView.of(each, viewing));
    }
}
