package org.zhuoluo.appeals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhuoluo.api.encryption.FieldCipher;
import org.zhuoluo.appeals.Api.Submitted;
import org.zhuoluo.messaging.contract.AssignmentAssistanceAsked;
import org.zhuoluo.messaging.contract.AssignmentConsultationConcluded;
import org.zhuoluo.messaging.contract.AssignmentConsultationConvened;
import org.zhuoluo.messaging.contract.AssignmentContactRecorded;
import org.zhuoluo.messaging.contract.AssignmentExtensionDecided;
import org.zhuoluo.messaging.contract.AssignmentExtensionRequested;
import org.zhuoluo.messaging.contract.AssignmentLedgerAsked;
import org.zhuoluo.messaging.contract.AssignmentLedgerRefused;
import org.zhuoluo.messaging.contract.AssignmentLedgerReported;
import org.zhuoluo.messaging.contract.AssignmentMade;
import org.zhuoluo.messaging.contract.AssignmentMaterialAsked;
import org.zhuoluo.messaging.contract.AssignmentMaterialGiven;
import org.zhuoluo.messaging.contract.AssignmentMaterialLapsed;
import org.zhuoluo.messaging.contract.AssignmentOpinionGiven;
import org.zhuoluo.messaging.contract.AssignmentProgressReported;
import org.zhuoluo.messaging.contract.AssignmentPutOnLedger;
import org.zhuoluo.messaging.contract.AssignmentReplyPublished;
import org.zhuoluo.messaging.contract.AssignmentReplySentBack;
import org.zhuoluo.messaging.contract.AssignmentReplySubmitted;
import org.zhuoluo.messaging.contract.AssignmentResumed;
import org.zhuoluo.messaging.contract.AssignmentReturned;
import org.zhuoluo.messaging.contract.AssignmentRuled;
import org.zhuoluo.messaging.contract.AssignmentSignOffAsked;
import org.zhuoluo.messaging.contract.AssignmentSignOffDecided;
import org.zhuoluo.messaging.contract.AssignmentSigned;
import org.zhuoluo.messaging.contract.AssignmentStruckOff;
import org.zhuoluo.messaging.contract.AssignmentTransferred;
import org.zhuoluo.messaging.contract.EvaluationRated;
import org.zhuoluo.messaging.contract.EvaluationRatingNotGiven;
import org.zhuoluo.messaging.contract.ObligationLapsed;
import org.zhuoluo.messaging.contract.ObligationMet;
import org.zhuoluo.messaging.contract.ObligationOpened;
import org.zhuoluo.messaging.contract.ObligationRescheduled;
import org.zhuoluo.messaging.contract.ObligationTransferred;

/** Facts of other services about one appeal. */
record Facts(Submitted appeal, FieldCipher cipher, UUID assignment, UUID reply) {
    static final Instant AT = Instant.parse("2026-11-23T02:00:00Z");

    private static final UUID ENTRY = UUID.fromString("019ab2c0-6a11-7d3e-9f40-2b8c51d7e903");
    private static final LocalDate PLAN_END = LocalDate.of(2027, 3, 31);

    static Facts about(Submitted appeal, FieldCipher cipher) {
        return new Facts(appeal, cipher, UUID.randomUUID(), UUID.randomUUID());
    }

    /** The same appeal, seen from another assignment. */
    Facts ofAnotherAssignment() {
        return about(appeal, cipher);
    }

    AssignmentMade made(String unit, int round) {
        return made("LEAD", unit, round);
    }

    AssignmentMade made(String role, String unit, int round) {
        return new AssignmentMade(
                appeal.uuid(),
                appeal.number(),
                assignment,
                round,
                role,
                unit,
                "P-1",
                null,
                1,
                "RULE",
                AT,
                AT,
                AT,
                null);
    }

    AssignmentSigned signed(String unit, int round) {
        return new AssignmentSigned(appeal.uuid(), appeal.number(), assignment, round, unit, false, AT);
    }

    AssignmentProgressReported progress(boolean publicNote, String text) {
        return new AssignmentProgressReported(
                appeal.uuid(), appeal.number(), assignment, 1, "U-POWER", publicNote, sealed(text), null, AT);
    }

    AssignmentProgressReported progress(boolean publicNote, List<UUID> attachments) {
        return new AssignmentProgressReported(
                appeal.uuid(), appeal.number(), assignment, 1, "U-POWER", publicNote, sealed("进展"), attachments, AT);
    }

    AssignmentContactRecorded contactWith(List<UUID> attachments) {
        return new AssignmentContactRecorded(
                appeal.uuid(),
                appeal.number(),
                assignment,
                1,
                "U-POWER",
                "VISIT",
                true,
                sealed("上门"),
                attachments,
                AT,
                AT);
    }

    AssignmentReplyPublished repliedWith(List<UUID> attachments) {
        return new AssignmentReplyPublished(
                appeal.uuid(),
                appeal.number(),
                assignment,
                reply,
                1,
                1,
                "U-POWER",
                "LEAD",
                "SOLVED",
                null,
                true,
                null,
                null,
                sealed("答复"),
                attachments,
                null,
                null,
                null,
                null,
                AT);
    }

    AssignmentReplyPublished replied(int version, String outcome, String text) {
        return new AssignmentReplyPublished(
                appeal.uuid(),
                appeal.number(),
                assignment,
                reply,
                version,
                1,
                "U-POWER",
                null,
                outcome,
                null,
                true,
                null,
                null,
                sealed(text),
                null,
                1_250_000L,
                12,
                null,
                null,
                AT);
    }

    AssignmentReplyPublished repliedAs(String role, String unit, String outcome, boolean complete) {
        return version(1, role, unit, outcome, complete);
    }

    AssignmentReplyPublished version(int version, String role, String unit, String outcome, boolean complete) {
        return new AssignmentReplyPublished(
                appeal.uuid(),
                appeal.number(),
                assignment,
                reply,
                version,
                1,
                unit,
                role,
                outcome,
                outcome.equals("NOT_SOLVED") ? "BEYOND_AUTHORITY" : null,
                complete,
                null,
                null,
                sealed("答复"),
                null,
                null,
                null,
                null,
                null,
                AT);
    }

    AssignmentSignOffAsked signOffAsked() {
        return new AssignmentSignOffAsked(
                appeal.uuid(), appeal.number(), UUID.randomUUID(), 1, sealed("请批示"), "U-WATER", AT);
    }

    AssignmentSignOffDecided signOffDecided(boolean approved) {
        return new AssignmentSignOffDecided(
                appeal.uuid(), appeal.number(), UUID.randomUUID(), 1, approved, sealed("同意"), "U-WATER", AT);
    }

    AssignmentReplyPublished struckOffAs(String role, String unit, boolean complete) {
        return ofLedger(role, unit, complete, true, false);
    }

    /** The last that was worked on: all that is left is on the ledger. */
    AssignmentReplyPublished repliedWhileTheRestIsOnTheLedger(String role, String unit) {
        return ofLedger(role, unit, false, false, true);
    }

    private AssignmentReplyPublished ofLedger(
            String role, String unit, boolean complete, boolean fromLedger, boolean appealOnLedger) {
        return new AssignmentReplyPublished(
                appeal.uuid(),
                appeal.number(),
                assignment,
                reply,
                1,
                1,
                unit,
                role,
                "SOLVED",
                null,
                complete,
                fromLedger,
                appealOnLedger,
                sealed("已办结"),
                null,
                null,
                null,
                null,
                null,
                AT);
    }

    AssignmentLedgerAsked ledgerAsked(String reason) {
        return new AssignmentLedgerAsked(
                appeal.uuid(),
                appeal.number(),
                assignment,
                1,
                "U-POWER",
                ENTRY,
                true,
                false,
                PLAN_END,
                sealed(reason),
                AT);
    }

    AssignmentLedgerRefused ledgerRefused(String remarks) {
        return new AssignmentLedgerRefused(
                appeal.uuid(), appeal.number(), assignment, 1, "U-POWER", ENTRY, sealed(remarks), AT);
    }

    AssignmentPutOnLedger putOnLedger(boolean wholeAppeal, String explanation) {
        return new AssignmentPutOnLedger(
                appeal.uuid(),
                appeal.number(),
                assignment,
                1,
                "U-POWER",
                ENTRY,
                true,
                false,
                PLAN_END,
                PLAN_END,
                wholeAppeal,
                sealed(explanation),
                AT);
    }

    AssignmentLedgerReported ledgerReported(@Nullable String month, boolean publicNote, String text) {
        return new AssignmentLedgerReported(
                appeal.uuid(), appeal.number(), assignment, 1, "U-POWER", ENTRY, month, publicNote, sealed(text), AT);
    }

    AssignmentResumed resumed(boolean wholeAppeal, String reason) {
        return new AssignmentResumed(
                appeal.uuid(), appeal.number(), assignment, 1, "U-POWER", ENTRY, wholeAppeal, sealed(reason), AT, AT);
    }

    AssignmentStruckOff struckOff(String evidence) {
        return new AssignmentStruckOff(
                appeal.uuid(),
                appeal.number(),
                assignment,
                1,
                "U-POWER",
                ENTRY,
                "AGREES",
                null,
                sealed(evidence),
                null,
                AT);
    }

    AssignmentReplySubmitted drafted(boolean correction) {
        return new AssignmentReplySubmitted(
                appeal.uuid(), appeal.number(), assignment, 1, UUID.randomUUID(), "U-POWER", correction, AT);
    }

    AssignmentReplySentBack sentBack() {
        return new AssignmentReplySentBack(
                appeal.uuid(), appeal.number(), assignment, 1, UUID.randomUUID(), "U-POWER", AT);
    }

    EvaluationRated rated(String level, String consequence) {
        return new EvaluationRated(
                appeal.uuid(), appeal.number(), UUID.randomUUID(), 1, level, true, sealed("谢谢"), consequence, AT);
    }

    EvaluationRatingNotGiven ratingNotGiven() {
        return new EvaluationRatingNotGiven(appeal.uuid(), appeal.number(), UUID.randomUUID(), 1, AT);
    }

    AssignmentReturned returned(String text) {
        return new AssignmentReturned(
                appeal.uuid(), appeal.number(), assignment, 1, "U-POWER", "NOT_OUR_DUTY", "U-WATER", sealed(text), AT);
    }

    AssignmentRuled ruled(String decision, String text) {
        return new AssignmentRuled(
                appeal.uuid(), appeal.number(), assignment, 1, "U-POWER", decision, null, sealed(text), AT);
    }

    AssignmentTransferred transferredTo(Facts other, String cause) {
        return new AssignmentTransferred(
                appeal.uuid(), appeal.number(), assignment, 1, "U-POWER", other.assignment, "U-WATER", cause, AT, null);
    }

    AssignmentContactRecorded contact(boolean reached, String text) {
        return new AssignmentContactRecorded(
                appeal.uuid(), appeal.number(), assignment, 1, "U-POWER", "PHONE", reached, sealed(text), null, AT, AT);
    }

    AssignmentAssistanceAsked askedOf(Facts other, String question) {
        return new AssignmentAssistanceAsked(
                appeal.uuid(),
                appeal.number(),
                assignment,
                1,
                "U-POWER",
                other.assignment,
                "U-WATER",
                "P-1",
                sealed(question),
                AT,
                AT,
                AT,
                null);
    }

    AssignmentOpinionGiven opinion(String text) {
        return new AssignmentOpinionGiven(appeal.uuid(), appeal.number(), assignment, 1, "U-WATER", sealed(text), AT);
    }

    AssignmentMaterialAsked askedForMaterial(String text) {
        return new AssignmentMaterialAsked(
                appeal.uuid(),
                appeal.number(),
                assignment,
                1,
                UUID.randomUUID(),
                "U-POWER",
                sealed(text),
                AT,
                LocalDate.of(2026, 11, 30),
                AT);
    }

    AssignmentMaterialGiven materialGiven(String text) {
        return materialGiven(text, null);
    }

    AssignmentMaterialGiven materialGiven(String text, @Nullable List<UUID> attachments) {
        return new AssignmentMaterialGiven(
                appeal.uuid(),
                appeal.number(),
                assignment,
                1,
                UUID.randomUUID(),
                "U-POWER",
                sealed(text),
                attachments,
                AT);
    }

    AssignmentMaterialLapsed materialLapsed() {
        return new AssignmentMaterialLapsed(
                appeal.uuid(), appeal.number(), assignment, 1, UUID.randomUUID(), "U-POWER", AT);
    }

    AssignmentExtensionRequested askedForTime(String reason) {
        return new AssignmentExtensionRequested(
                appeal.uuid(),
                appeal.number(),
                assignment,
                1,
                UUID.randomUUID(),
                "U-POWER",
                AT,
                AT,
                LocalDate.of(2026, 12, 9),
                sealed(reason),
                AT);
    }

    AssignmentExtensionDecided grantedTime(String explanation) {
        return decidedOnTime(LocalDate.of(2026, 12, 7), explanation);
    }

    AssignmentExtensionDecided refusedTime(String explanation) {
        return decidedOnTime(null, explanation);
    }

    private AssignmentExtensionDecided decidedOnTime(@Nullable LocalDate until, String explanation) {
        return new AssignmentExtensionDecided(
                appeal.uuid(),
                appeal.number(),
                assignment,
                1,
                UUID.randomUUID(),
                "U-POWER",
                until != null,
                until == null ? null : AT,
                until,
                sealed(explanation),
                AT);
    }

    ObligationRescheduled rescheduled(UUID obligation, String kind, LocalDate until) {
        return new ObligationRescheduled(
                appeal.uuid(),
                appeal.number(),
                obligation,
                1,
                kind,
                AT,
                LocalDate.of(2026, 11, 24),
                AT,
                until,
                false,
                "EXTENDED",
                AT);
    }

    AssignmentConsultationConvened convened(UUID consultation, String agenda) {
        return new AssignmentConsultationConvened(
                appeal.uuid(),
                appeal.number(),
                consultation,
                1,
                "U-COORDINATION",
                List.of("U-POWER", "U-WATER"),
                List.of("P-1", "P-2"),
                AT,
                sealed(agenda),
                AT);
    }

    AssignmentConsultationConcluded concluded(UUID consultation, String minutes, String summary) {
        return new AssignmentConsultationConcluded(
                appeal.uuid(), appeal.number(), consultation, 1, 1, sealed(minutes), sealed(summary), AT);
    }

    ObligationOpened owed(UUID obligation, String kind) {
        return opened("U-INTAKE", null, obligation, kind);
    }

    ObligationOpened owedBy(String unit, UUID obligation, String kind) {
        return opened(unit, assignment, obligation, kind);
    }

    private ObligationOpened opened(String unit, @Nullable UUID ofAssignment, UUID obligation, String kind) {
        return new ObligationOpened(
                appeal.uuid(),
                appeal.number(),
                obligation,
                1,
                kind,
                "UNIT",
                unit,
                "P-1",
                ofAssignment,
                AT,
                AT,
                LocalDate.of(2026, 11, 24),
                false);
    }

    ObligationTransferred goesOver(UUID obligation, String kind, String toUnit) {
        return new ObligationTransferred(
                appeal.uuid(), appeal.number(), obligation, 1, kind, toUnit, "P-2", assignment, AT);
    }

    ObligationMet met(UUID obligation, String kind) {
        return new ObligationMet(appeal.uuid(), appeal.number(), obligation, 1, kind, false, AT);
    }

    ObligationLapsed lapsed(UUID obligation, String kind) {
        return new ObligationLapsed(appeal.uuid(), appeal.number(), obligation, 1, kind, AT);
    }

    private String sealed(String text) {
        return cipher.encrypt(text, appeal.id());
    }
}
