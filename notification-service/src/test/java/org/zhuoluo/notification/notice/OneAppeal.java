package org.zhuoluo.notification.notice;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.zhuoluo.api.encryption.FieldCipher;
import org.zhuoluo.messaging.contract.AboutAppeal;
import org.zhuoluo.messaging.contract.AppealAccepted;
import org.zhuoluo.messaging.contract.AppealClosed;
import org.zhuoluo.messaging.contract.AppealDeclined;
import org.zhuoluo.messaging.contract.AppealReopened;
import org.zhuoluo.messaging.contract.AppealReplied;
import org.zhuoluo.messaging.contract.AppealReviewAsked;
import org.zhuoluo.messaging.contract.AppealReviewDecided;
import org.zhuoluo.messaging.contract.AppealSolvedOnTheSpot;
import org.zhuoluo.messaging.contract.AppealSubmitted;
import org.zhuoluo.messaging.contract.AppealSupplementRequested;
import org.zhuoluo.messaging.contract.AppealSupplemented;
import org.zhuoluo.messaging.contract.AppealWithdrawn;
import org.zhuoluo.messaging.contract.AssignmentAssistanceAsked;
import org.zhuoluo.messaging.contract.AssignmentCancelled;
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
import org.zhuoluo.messaging.contract.AssignmentPlanMade;
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
import org.zhuoluo.messaging.contract.AssignmentStepReported;
import org.zhuoluo.messaging.contract.AssignmentStruckOff;
import org.zhuoluo.messaging.contract.AssignmentTransferred;
import org.zhuoluo.messaging.contract.EvaluationInvited;
import org.zhuoluo.messaging.contract.EvaluationRated;
import org.zhuoluo.messaging.contract.EvaluationRatingNotGiven;
import org.zhuoluo.messaging.contract.ObligationLapsed;
import org.zhuoluo.messaging.contract.ObligationMet;
import org.zhuoluo.messaging.contract.ObligationOpened;
import org.zhuoluo.messaging.contract.ObligationPaused;
import org.zhuoluo.messaging.contract.ObligationRescheduled;
import org.zhuoluo.messaging.contract.ObligationResumed;
import org.zhuoluo.messaging.contract.ObligationTakenOver;
import org.zhuoluo.messaging.contract.ObligationTransferred;
import org.zhuoluo.messaging.contract.ObligationVoided;

/** Everything that can be said of one appeal, as its services say it. */
record OneAppeal(UUID id, String number, UUID assignment, String area, String appellantEncrypted) {
    static final Instant AT = Instant.parse("2026-11-23T02:00:00Z");
    static final Instant SIGN_DUE = Instant.parse("2026-11-24T16:00:00Z");
    static final Instant REPLY_DUE = Instant.parse("2026-12-02T16:00:00Z");
    private static final AtomicInteger NUMBERS = new AtomicInteger();
    private static final String UNIT = "U-WATER";
    private static final String TEXT = "k1:secret";

    /** An appeal of this enterprise in the district, with a number of its own. */
    static OneAppeal of(String creditCode, FieldCipher cipher) {
        var id = UUID.randomUUID();
        return new OneAppeal(
                id,
                "YZ-20261123-%06d-4".formatted(NUMBERS.incrementAndGet()),
                UUID.randomUUID(),
                "339901",
                cipher.encrypt(creditCode, id.toString()));
    }

    static OneAppeal any() {
        return new OneAppeal(UUID.randomUUID(), "261123000017426", UUID.randomUUID(), "339901", TEXT);
    }

    /** From submitting to a good rating, nothing going wrong. */
    List<AboutAppeal> wholeRound() {
        return List.of(
                submitted(),
                accepted(),
                made(),
                signed(),
                progress(false),
                replyPublished(1, true),
                replied(),
                invited(),
                rated(),
                closed("RATED"));
    }

    AppealSubmitted submitted() {
        return new AppealSubmitted(
                id,
                number,
                1,
                "PROBLEM",
                "010101",
                area,
                "WEB",
                false,
                "企业-7Q2M",
                appellantEncrypted,
                TEXT,
                TEXT,
                AT,
                null,
                null);
    }

    AppealSupplementRequested supplementRequested() {
        return new AppealSupplementRequested(id, number, 1, TEXT, 1, AT);
    }

    AppealSupplemented supplemented() {
        return new AppealSupplemented(id, number, 1, AT);
    }

    AppealAccepted accepted() {
        return new AppealAccepted(id, number, 1, "PROBLEM", "010101", area, false, AT);
    }

    AppealDeclined declined() {
        return new AppealDeclined(id, number, 1, TEXT, "条例第九条", AT);
    }

    AppealReviewAsked reviewAsked() {
        return new AppealReviewAsked(id, number, 1, TEXT, AT);
    }

    AppealReviewDecided reviewDecided(boolean overturned) {
        return new AppealReviewDecided(id, number, 1, overturned, TEXT, AT);
    }

    AppealSolvedOnTheSpot solvedOnTheSpot() {
        return new AppealSolvedOnTheSpot(id, number, 1, "SOLVED", AT);
    }

    AppealReplied replied() {
        return new AppealReplied(id, number, 1, "SOLVED", UNIT, AT);
    }

    AppealClosed closed(String cause) {
        return new AppealClosed(id, number, 1, cause, AT);
    }

    AppealReopened reopened() {
        return new AppealReopened(id, number, 2, "BAD_RATING", UNIT, AT);
    }

    AppealWithdrawn withdrawn(String cause, boolean aUnitHadIt) {
        return new AppealWithdrawn(id, number, 1, cause, aUnitHadIt, AT);
    }

    AssignmentMade made() {
        return givenTo("P-WATER");
    }

    AssignmentMade givenTo(String post) {
        return givenTo(post, null);
    }

    AssignmentMade givenTo(String post, @Nullable String person) {
        return new AssignmentMade(
                id, number, assignment, 1, "LEAD", UNIT, post, "010101", 1, "RULE", SIGN_DUE, REPLY_DUE, AT, person);
    }

    /** The same appeal, seen from another assignment. */
    OneAppeal ofAnotherAssignment() {
        return new OneAppeal(id, number, UUID.randomUUID(), area, appellantEncrypted);
    }

    AssignmentSigned signed() {
        return new AssignmentSigned(id, number, assignment, 1, UNIT, false, AT);
    }

    AssignmentProgressReported progress(boolean publicNote) {
        return new AssignmentProgressReported(id, number, assignment, 1, UNIT, publicNote, TEXT, null, AT);
    }

    AssignmentReplyPublished replyPublished(int version, boolean complete) {
        return new AssignmentReplyPublished(
                id,
                number,
                assignment,
                assignment,
                version,
                1,
                UNIT,
                "LEAD",
                "SOLVED",
                null,
                complete,
                null,
                null,
                TEXT,
                null,
                null,
                null,
                null,
                null,
                AT);
    }

    AssignmentReplySubmitted replySubmitted() {
        return new AssignmentReplySubmitted(id, number, assignment, 1, id, UNIT, false, AT);
    }

    AssignmentReplySentBack replySentBack() {
        return new AssignmentReplySentBack(id, number, assignment, 1, id, UNIT, AT);
    }

    AssignmentSignOffAsked signOffAsked() {
        return new AssignmentSignOffAsked(id, number, id, 1, TEXT, null, AT);
    }

    AssignmentSignOffDecided signOffDecided(boolean approved, @Nullable String unit) {
        return new AssignmentSignOffDecided(id, number, id, 1, approved, TEXT, unit, AT);
    }

    AssignmentCancelled cancelled() {
        return new AssignmentCancelled(id, number, assignment, 1, UNIT, "WITHDRAWN", AT);
    }

    AssignmentReturned returned() {
        return new AssignmentReturned(id, number, assignment, 1, UNIT, "OTHER_AREA", null, TEXT, AT);
    }

    AssignmentRuled ruled(String decision) {
        return new AssignmentRuled(id, number, assignment, 1, UNIT, decision, null, TEXT, AT);
    }

    AssignmentTransferred transferred() {
        return transferredTo(ofAnotherAssignment());
    }

    AssignmentTransferred transferredTo(OneAppeal other) {
        return new AssignmentTransferred(
                id, number, assignment, 1, UNIT, other.assignment, "U-HOUSING", "RULED", AT, null);
    }

    AssignmentContactRecorded contactRecorded() {
        return new AssignmentContactRecorded(id, number, assignment, 1, UNIT, "PHONE", true, TEXT, null, AT, AT);
    }

    AssignmentAssistanceAsked assistanceAsked() {
        return assistanceAskedOf(ofAnotherAssignment());
    }

    AssignmentAssistanceAsked assistanceAskedOf(OneAppeal other) {
        return assistanceAskedOf(other, null);
    }

    AssignmentAssistanceAsked assistanceAskedOf(OneAppeal other, @Nullable String person) {
        return new AssignmentAssistanceAsked(
                id,
                number,
                assignment,
                1,
                UNIT,
                other.assignment,
                "U-LAND",
                "P-LAND",
                TEXT,
                SIGN_DUE,
                REPLY_DUE,
                AT,
                person);
    }

    ObligationTakenOver takenOver(String kind) {
        return new ObligationTakenOver(id, number, assignment, 1, kind, UNIT, "P-WATER", REPLY_DUE, AT);
    }

    AssignmentOpinionGiven opinionGiven() {
        return new AssignmentOpinionGiven(id, number, assignment, 1, "U-LAND", TEXT, AT);
    }

    AssignmentExtensionRequested extensionRequested() {
        return new AssignmentExtensionRequested(
                id, number, assignment, 1, id, UNIT, SIGN_DUE, REPLY_DUE, dueDate(), TEXT, AT);
    }

    AssignmentExtensionDecided extensionGranted() {
        return new AssignmentExtensionDecided(
                id, number, assignment, 1, id, UNIT, true, REPLY_DUE, dueDate(), TEXT, AT);
    }

    AssignmentExtensionDecided extensionRefused() {
        return new AssignmentExtensionDecided(id, number, assignment, 1, id, UNIT, false, null, null, TEXT, AT);
    }

    AssignmentMaterialAsked materialAsked() {
        return new AssignmentMaterialAsked(id, number, assignment, 1, id, UNIT, TEXT, REPLY_DUE, dueDate(), AT);
    }

    AssignmentMaterialGiven materialGiven() {
        return new AssignmentMaterialGiven(id, number, assignment, 1, id, UNIT, TEXT, null, AT);
    }

    AssignmentMaterialLapsed materialLapsed() {
        return new AssignmentMaterialLapsed(id, number, assignment, 1, id, UNIT, AT);
    }

    AssignmentLedgerAsked ledgerAsked() {
        return new AssignmentLedgerAsked(id, number, assignment, 1, UNIT, id, true, false, dueDate(), TEXT, AT);
    }

    AssignmentLedgerRefused ledgerRefused() {
        return new AssignmentLedgerRefused(id, number, assignment, 1, UNIT, id, TEXT, AT);
    }

    AssignmentPutOnLedger putOnLedger() {
        return new AssignmentPutOnLedger(
                id, number, assignment, 1, UNIT, id, true, false, dueDate(), dueDate(), true, TEXT, AT);
    }

    AssignmentLedgerReported ledgerReported(boolean publicNote) {
        return new AssignmentLedgerReported(id, number, assignment, 1, UNIT, id, "2026-12", publicNote, TEXT, AT);
    }

    AssignmentPlanMade planMade() {
        return new AssignmentPlanMade(
                id, number, assignment, 1, UNIT, 1, List.of(id), List.of(LocalDate.of(2026, 12, 31)), TEXT, AT);
    }

    AssignmentStepReported stepReported(boolean publicReport) {
        return new AssignmentStepReported(id, number, assignment, 1, UNIT, id, 1, 1, publicReport, TEXT, null, AT);
    }

    AssignmentResumed resumed() {
        return new AssignmentResumed(id, number, assignment, 1, UNIT, id, true, TEXT, REPLY_DUE, AT);
    }

    AssignmentStruckOff struckOff() {
        return new AssignmentStruckOff(id, number, assignment, 1, UNIT, id, "AGREES", null, TEXT, null, AT);
    }

    ObligationOpened opened(String kind, String ownerType, @Nullable String post) {
        return new ObligationOpened(
                id, number, assignment, 1, kind, ownerType, UNIT, post, null, AT, REPLY_DUE, dueDate(), false);
    }

    ObligationMet met() {
        return new ObligationMet(id, number, assignment, 1, "REPLY", false, AT);
    }

    ObligationVoided voided() {
        return new ObligationVoided(id, number, assignment, 1, "REPLY", "WITHDRAWN", null, AT);
    }

    ObligationPaused paused(String kind) {
        return new ObligationPaused(id, number, assignment, 1, kind, "SUPPLEMENT", AT);
    }

    ObligationResumed resumed(String kind) {
        return new ObligationResumed(id, number, assignment, 1, kind, REPLY_DUE, dueDate(), false, AT);
    }

    ObligationRescheduled rescheduled() {
        return new ObligationRescheduled(
                id, number, id, 1, "REPLY", SIGN_DUE, dueDate(), REPLY_DUE, dueDate(), false, "EXTENDED", AT);
    }

    AssignmentConsultationConvened convened() {
        return new AssignmentConsultationConvened(
                id, number, id, 1, UNIT, List.of("U-LAND"), List.of("P-LAND"), REPLY_DUE, TEXT, AT);
    }

    AssignmentConsultationConcluded concluded() {
        return new AssignmentConsultationConcluded(id, number, id, 1, 1, TEXT, null, AT);
    }

    ObligationTransferred goesOver(String kind) {
        return new ObligationTransferred(id, number, id, 1, kind, UNIT, "P-HOUSING", assignment, AT);
    }

    ObligationLapsed lapsed() {
        return new ObligationLapsed(id, number, assignment, 1, "RATE", AT);
    }

    EvaluationInvited invited() {
        return new EvaluationInvited(id, number, assignment, 1, AT);
    }

    EvaluationRated rated() {
        return new EvaluationRated(id, number, assignment, 1, "SATISFIED", true, null, "CLOSE", AT);
    }

    EvaluationRatingNotGiven ratingNotGiven() {
        return new EvaluationRatingNotGiven(id, number, assignment, 1, AT);
    }

    private static LocalDate dueDate() {
        return LocalDate.of(2026, 12, 2);
    }
}
