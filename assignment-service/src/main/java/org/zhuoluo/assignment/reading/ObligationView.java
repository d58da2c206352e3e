package org.zhuoluo.assignment.reading;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.zhuoluo.api.problem.Language;
import org.zhuoluo.assignment.supervision.Obligation;
import org.zhuoluo.assignment.supervision.ObligationKind;
import org.zhuoluo.assignment.supervision.ObligationStatus;
import org.zhuoluo.assignment.supervision.OwnerType;

/** A duty as those see it who answer for it or watch it. */
@Schema(name = "Obligation")
record ObligationView(
        UUID id,
        UUID appealId,
        @Schema(examples = "261123000017426") String appealNumber,
        @Schema(examples = "1") int round,

        @Schema(
                description =
                        "ACCEPT 受理, SUPPLEMENT 补充, DECLINE_REVIEW 复核, DISPATCH 交办, SIGN 签收, CONTACT 联系, REPLY 办理答复, ASSIST 协办, RULE 裁定, RATE 评价",
                examples = "REPLY")
        ObligationKind kind,

        @Schema(examples = "办理") String kindLabel,

        @Schema(description = "OPEN 进行中, PAUSED 已暂停, MET 已履行, VOIDED 已取消, LAPSED 已失效", examples = "OPEN")
        ObligationStatus status,

        @Schema(examples = "进行中") String statusLabel,

        @Schema(description = "UNIT 单位, ENTERPRISE 企业", examples = "UNIT")
        OwnerType ownerType,

        @Schema(examples = "U-POWER") @Nullable String unit,
        @Schema(examples = "P-POWER") @Nullable String post,

        @Schema(description = "Who is to do it, where somebody was named beside the post", examples = "power.c")
        @Nullable
        String person,

        @Schema(examples = "339901") String area,
        Instant openedAt,

        @Schema(description = "From this moment on it is overdue, unless it ended before")
        Instant dueAt,

        @Schema(description = "The last day on which it is in time", examples = "2026-12-02")
        LocalDate dueDate,

        @Schema(description = "Whether the due moment may move, because the calendar does not reach so far")
        boolean provisional,

        @Schema(description = "Whether it is open and due before now")
        boolean overdue,

        @Nullable Instant endedAt,

        @Schema(description = "MET, LAPSED, or why it was voided", examples = "MET") @Nullable
        String endReason) {
    static ObligationView of(Obligation obligation, Instant now, Language language) {
        return new ObligationView(
                obligation.id(),
                obligation.round().appealId(),
                obligation.appealNumber(),
                obligation.round().round(),
                obligation.kind(),
                obligation.kind().label(language),
                obligation.status(),
                obligation.status().label(language),
                obligation.owner().type(),
                obligation.owner().unit(),
                obligation.owner().post(),
                obligation.owner().person(),
                obligation.owner().area(),
                obligation.openedAt(),
                obligation.timing().dueAt(),
                obligation.timing().dueDate(),
                obligation.timing().provisional(),
                obligation.isOverdue(now),
                obligation.endedAt(),
                obligation.endReason());
    }
}
