package org.zhuoluo.appeals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhuoluo.api.encryption.FieldCipher;
import org.zhuoluo.appeals.Api.Submitted;
import org.zhuoluo.messaging.contract.AssignmentAssistanceAsked;
import org.zhuoluo.messaging.contract.AssignmentContactRecorded;
import org.zhuoluo.messaging.contract.AssignmentLedgerAsked;
import org.zhuoluo.messaging.contract.AssignmentLedgerRefused;
import org.zhuoluo.messaging.contract.AssignmentLedgerReported;
import org.zhuoluo.messaging.contract.AssignmentMade;
import org.zhuoluo.messaging.contract.AssignmentOpinionGiven;
import org.zhuoluo.messaging.contract.AssignmentProgressReported;
import org.zhuoluo.messaging.contract.AssignmentPutOnLedger;
import org.zhuoluo.messaging.contract.AssignmentReplyPublished;
import org.zhuoluo.messaging.contract.AssignmentReplySentBack;
import org.zhuoluo.messaging.contract.AssignmentReplySubmitted;
import org.zhuoluo.messaging.contract.AssignmentResumed;
import org.zhuoluo.messaging.contract.AssignmentReturned;
import org.zhuoluo.messaging.contract.AssignmentRuled;
import org.zhuoluo.messaging.contract.AssignmentSigned;
import org.zhuoluo.messaging.contract.AssignmentStruckOff;
import org.zhuoluo.messaging.contract.AssignmentTransferred;
import org.zhuoluo.messaging.contract.EvaluationRated;
import org.zhuoluo.messaging.contract.EvaluationRatingNotGiven;
import org.zhuoluo.messaging.contract.ObligationLapsed;
import org.zhuoluo.messaging.contract.ObligationMet;
import org.zhuoluo.messaging.contract.ObligationOpened;
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
                appeal.uuid(), appeal.number(), assignment, round, role, unit, "P-1", null, 1, "RULE", AT, AT, AT);
    }

    AssignmentSigned signed(String unit, int round) {
        return new AssignmentSigned(appeal.uuid(), appeal.number(), assignment, round, unit, false, AT);
    }

    AssignmentProgressReported progress(boolean publicNote, String text) {
        return new AssignmentProgressReported(
                appeal.uuid(), appeal.number(), assignment, 1, "U-POWER", publicNote, sealed(text), null, AT);
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
                appeal.uuid(), appeal.number(), assignment, 1, "U-POWER", other.assignment, "U-WATER", cause, AT);
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
                AT);
    }

    AssignmentOpinionGiven opinion(String text) {
        return new AssignmentOpinionGiven(appeal.uuid(), appeal.number(), assignment, 1, "U-WATER", sealed(text), AT);
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
