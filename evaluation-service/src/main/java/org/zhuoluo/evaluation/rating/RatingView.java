package org.zhuoluo.evaluation.rating;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a reader sees of one rating. */
@Schema(name = "Rating", description = "一次评价 / one rating")
public record RatingView(
        InvitationId invitationId,
        AppealId appealId,

        @Schema(description = "诉求编号 / the appeal", examples = "261123000017426")
        String appealNumber,

        @Schema(description = "轮次 / round", examples = "1") int round,

        @Schema(description = "被评单位 / the unit whose answer was rated", examples = "U-WATER") @Nullable
        String unit,

        @Schema(
                description =
                        "企业别名；保密诉求对承办单位不显示 / the alias of the enterprise; hidden from the unit for a confidential appeal",
                examples = "企业-7Q2M")
        @Nullable
        String appellant,

        @Schema(description = "满意度 / level") RatingLevel level,

        @Schema(description = "满意度名称 / the level in words", examples = "满意")
        String levelLabel,

        @Schema(description = "是否解决 / solved, in the enterprise's view")
        boolean solved,

        @Schema(description = "意见 / comment", examples = "办理及时，水压已恢复。") @Nullable
        String comment,

        @Schema(description = "评价时间 / when", examples = "2026-11-24T02:00:00Z")
        Instant ratedAt) {

    /** Only of an invitation that was rated. */
    public static RatingView of(Invitation invitation, Viewing viewing) {
        var rating = invitation.rating().orElseThrow();
        var comment = rating.commentEncrypted();
        return new RatingView(
                invitation.id(),
                invitation.appealId(),
                invitation.appealNumber(),
                invitation.round(),
                invitation.unit().orElse(null),
                invitation.confidential() && !viewing.seesConfidentialAppellant()
                        ? null
                        : invitation.appellant().alias(),
                rating.level(),
                viewing.language().pick(rating.level().zh(), rating.level().en()),
                rating.solved(),
                comment == null
                        ? null
                        : viewing.cipher()
                                .decrypt(comment, invitation.appealId().toString()),
                rating.ratedAt());
    }
}
