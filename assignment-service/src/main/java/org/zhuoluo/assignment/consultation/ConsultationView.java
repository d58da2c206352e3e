package org.zhuoluo.assignment.consultation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.zhuoluo.api.problem.Language;
import org.zhuoluo.assignment.assignment.AssignmentId;
import org.zhuoluo.assignment.assignment.UnitRole;

/** A consultation as those at the table and those who answer for the area see it. */
@Schema(name = "Consultation")
record ConsultationView(
        ConsultationId id,
        UUID appealId,
        @Schema(examples = "261123000017426") String appealNumber,
        @Schema(examples = "1") int round,

        @Schema(description = "CONVENED 已召集, CONCLUDED 已形成纪要", examples = "CONVENED")
        ConsultationStatus status,

        @Schema(examples = "已召集") String statusLabel,
        Instant heldAt,
        @Schema(examples = "市企业服务中心三楼会议室") String place,
        @Schema(examples = "一、增容方案；二、过渡供电。") String agenda,

        @Schema(description = "The units at the table, the lead first", examples = "[\"U-POWER\", \"U-LAND\"]")
        List<String> units,

        @Schema(description = "For which unit it was convened", examples = "U-COORDINATION")
        String convenedFor,

        @Schema(examples = "coordinator1") String convenedBy,
        Instant convenedAt,
        @Nullable String minutes,

        @Schema(description = "What the enterprise was told of what came of it, if anything") @Nullable
        String summary,

        List<DecisionView> decisions,
        @Schema(examples = "coordinator1") @Nullable String concludedBy,
        @Nullable Instant concludedAt) {

    /** What a unit was given by it. */
    @Schema(name = "ConsultationDecision")
    record DecisionView(
            @Schema(description = "PART 分办, ASSISTING 协办", examples = "PART")
            UnitRole role,

            @Schema(examples = "U-LAND") String unit,
            @Schema(examples = "2026-12-04") LocalDate due,
            AssignmentId assignment) {}

    static ConsultationView of(Consultation of, UnaryOperator<String> decrypt, Language language) {
        Meeting meeting = of.meeting();
        Optional<Minutes> minutes = of.minutes();
        return new ConsultationView(
                of.id(),
                of.round().appealId(),
                of.appealNumber(),
                of.round().round(),
                of.status(),
                of.status().label(language),
                meeting.heldAt(),
                decrypt.apply(meeting.placeEncrypted()),
                decrypt.apply(meeting.agendaEncrypted()),
                of.participants().stream().map(Participant::unit).toList(),
                of.convener().unit(),
                of.convenedBy(),
                of.convenedAt(),
                minutes.map(Minutes::textEncrypted).map(decrypt).orElse(null),
                minutes.map(Minutes::summaryEncrypted).map(decrypt).orElse(null),
                of.decisions().stream().map(ConsultationView::view).toList(),
                minutes.map(Minutes::concludedBy).orElse(null),
                minutes.map(Minutes::concludedAt).orElse(null));
    }

    private static DecisionView view(Decision decision) {
        return new DecisionView(
                decision.role(), decision.unit(), decision.due(), new AssignmentId(decision.assignment()));
    }
}
