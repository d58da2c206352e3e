package org.zhuoluo.evaluation.rating;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a reader sees of one invitation to rate. */
@Schema(name = "Invitation", description = "一次评价邀请 / an invitation to rate one round's answer")
public record InvitationView(
        InvitationId id,
        AppealId appealId,

        @Schema(description = "诉求编号 / the appeal", examples = "261123000017426")
        String appealNumber,

        @Schema(description = "轮次 / round", examples = "1") int round,

        @Schema(description = "OPEN 之外均为终态 / every other status than OPEN is final")
        InvitationStatus status,

        @Schema(description = "状态名称 / the status in words", examples = "待评价")
        String statusLabel,

        @Schema(
                description = "答复单位；当场办结或撤回时为空 / the unit that answered; none if solved on the spot or withdrawn",
                examples = "U-WATER")
        @Nullable
        String unit,

        @Schema(description = "邀请时间 / when", examples = "2026-11-23T02:00:00Z")
        Instant invitedAt,

        @Schema(description = "评价，仅 RATED 时有 / the rating, once there is one") @Nullable
        RatingView rating,

        @Schema(
                description =
                        "迟到而未生效的事实，仅在读取单个邀请时给出 / facts that came too late to count, only where one invitation is read")
        @Nullable
        List<OvertakenFactView> overtaken) {

    public static InvitationView of(Invitation invitation, Viewing viewing) {
        return of(invitation, null, viewing);
    }

    public static InvitationView of(Invitation invitation, @Nullable List<OvertakenFact> overtaken, Viewing viewing) {
        var status = invitation.status();
        return new InvitationView(
                invitation.id(),
                invitation.appealId(),
                invitation.appealNumber(),
                invitation.round(),
                status,
                viewing.language().pick(status.zh(), status.en()),
                invitation.unit().orElse(null),
                invitation.invitedAt(),
                status == InvitationStatus.RATED ? RatingView.of(invitation, viewing) : null,
                overtaken == null
                        ? null
                        : overtaken.stream().map(OvertakenFactView::of).toList());
    }
}
