package org.zhuoluo.notification.notice;

import static org.zhuoluo.notification.recipient.DeskKind.COORDINATION;
import static org.zhuoluo.notification.recipient.DeskKind.INTAKE_DESK;
import static org.zhuoluo.notification.recipient.DeskKind.SUPERVISION;
import static org.zhuoluo.notification.template.NoticeTemplate.*;
import static org.zhuoluo.notification.template.Variable.*;

import java.util.List;
import java.util.UUID;
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
import org.zhuoluo.notification.notice.Audience.Appellant;
import org.zhuoluo.notification.notice.Audience.DeskOfArea;
import org.zhuoluo.notification.notice.Audience.PostOf;
import org.zhuoluo.notification.notice.Audience.PostsAnsweringFor;
import org.zhuoluo.notification.notice.Audience.PostsOfRound;
import org.zhuoluo.notification.recipient.DeskKind;
import org.zhuoluo.notification.template.Message;
import org.zhuoluo.notification.template.NoticeTemplate;

/** Who is told what at each step; a step is told once, by the fact that says most about it. */
final class NoticeRules {
    static final List<Told> NOBODY = List.of();

    private NoticeRules() {}

    static List<Told> tell(AboutAppeal event) {
        return switch (event) {
            case AppealSubmitted e -> List.of(appellant(SUBMITTED), desk(INTAKE_DESK, TO_ACCEPT));
            case AppealSupplementRequested e -> List.of(appellant(SUPPLEMENT_REQUESTED));
            case AppealSupplemented e -> List.of(desk(INTAKE_DESK, SUPPLEMENTED));
            case AppealAccepted e -> List.of(appellant(ACCEPTED), desk(COORDINATION, TO_ASSIGN));
            case AppealDeclined e -> List.of(appellant(DECLINED));
            case AppealReviewAsked e -> List.of(desk(SUPERVISION, REVIEW_TO_DECIDE));
            case AppealReviewDecided e -> reviewDecided(e);
            case AppealSolvedOnTheSpot e -> NOBODY; // appeal.replied says it
            case AppealReplied e -> List.of(appellant(Message.of(REPLIED, OUTCOME, e.outcome())));
            case AppealClosed e -> List.of(appellant(e.cause().equals("RATING_NOT_GIVEN") ? CLOSED_UNRATED : CLOSED));
            case AppealReopened e -> reopened(e);
            case AppealWithdrawn e -> withdrawn(e); // the posts that had it hear of it by assignment.cancelled
            case AssignmentMade e -> AssignmentRules.made(e);
            case AssignmentSigned e -> List.of(appellant(Message.of(SIGNED_BY_UNIT, UNIT, e.unit())));
            case AssignmentProgressReported e ->
                e.publicNote() ? List.of(appellant(Message.of(PROGRESS, UNIT, e.unit()))) : NOBODY;
            case AssignmentSignOffAsked e -> NOBODY; // the leader's duty is the news
            case AssignmentSignOffDecided e -> AssignmentRules.signedOff(e);
            case AssignmentReplyPublished e -> AssignmentRules.replyPublished(e);
            case AssignmentReplySubmitted e -> NOBODY; // the duty to review it is the news
            case AssignmentReplySentBack e -> List.of(postOf(e.assignmentId(), Message.of(DRAFT_SENT_BACK)));
            case AssignmentCancelled e ->
                List.of(new Told(new PostsAnsweringFor(e.assignmentId()), Message.of(CANCELLED)));
            case AssignmentReturned e -> AssignmentRules.returned(e);
            case AssignmentRuled e -> AssignmentRules.ruled(e);
            case AssignmentTransferred e ->
                List.of(postOf(
                        e.assignmentId(), Message.of(HANDED_ON, UNIT, e.toUnit()))); // assignment.made tells the other
            case AssignmentContactRecorded e -> NOBODY; // the enterprise was there
            case AssignmentAssistanceAsked e -> AssignmentRules.assistanceAsked(e);
            case AssignmentOpinionGiven e -> List.of(posts(e.round(), Message.of(OPINION_GIVEN, UNIT, e.unit())));
            case AssignmentLedgerAsked e ->
                List.of(new Told(new DeskOfArea(SUPERVISION), Message.of(LEDGER_TO_DECIDE, UNIT, e.unit())));
            case AssignmentLedgerRefused e -> List.of(postOf(e.assignmentId(), Message.of(LEDGER_REFUSED)));
            case AssignmentPutOnLedger e -> List.of(appellant(Message.of(PUT_ON_LEDGER, UNIT, e.unit())));
            case AssignmentLedgerReported e ->
                e.publicNote() ? List.of(appellant(Message.of(PROGRESS, UNIT, e.unit()))) : NOBODY;
            case AssignmentPlanMade e -> List.of(appellant(Message.of(PROGRESS, UNIT, e.unit())));
            case AssignmentStepReported e ->
                e.publicReport() ? List.of(appellant(Message.of(PROGRESS, UNIT, e.unit()))) : NOBODY;
            case AssignmentResumed e -> AssignmentRules.resumed(e);
            case AssignmentStruckOff e -> NOBODY; // the answer that comes with it is told
            case AssignmentExtensionRequested e -> AssignmentRules.extensionRequested(e);
            case AssignmentExtensionDecided e -> AssignmentRules.extensionDecided(e);
            case AssignmentMaterialAsked e ->
                List.of(appellant(Message.of(MATERIAL_ASKED, UNIT, e.unit(), DUE, e.dueAt())));
            case AssignmentMaterialGiven e -> List.of(postOf(e.assignmentId(), Message.of(MATERIAL_GIVEN)));
            case AssignmentMaterialLapsed e -> List.of(postOf(e.assignmentId(), Message.of(MATERIAL_LAPSED)));
            case AssignmentConsultationConvened e -> AssignmentRules.consultationConvened(e);
            case AssignmentConsultationConcluded e ->
                NOBODY; // what was decided is told by assignment.made and .assistance-asked
            case ObligationOpened e -> DutyRules.opened(e);
            case ObligationMet e -> NOBODY; // the deed itself was told
            case ObligationVoided e -> NOBODY; // what voided it was told
            case ObligationPaused e -> DutyRules.paused(e);
            case ObligationResumed e -> DutyRules.resumed(e);
            case ObligationTransferred e -> NOBODY; // the other unit has signed, which was told
            case ObligationRescheduled e -> NOBODY; // why it moved was told
            case ObligationTakenOver e -> DutyRules.takenOver(e);
            case ObligationLapsed e -> NOBODY; // what its owner decided is told
            case EvaluationInvited e -> List.of(appellant(INVITED));
            case EvaluationRated e -> List.of(posts(e.round(), Message.of(RATED, LEVEL, e.level())));
            case EvaluationRatingNotGiven e -> List.of(posts(e.round(), Message.of(NOT_RATED)));
        };
    }

    private static List<Told> reviewDecided(AppealReviewDecided e) {
        return e.overturned()
                ? List.of(
                        appellant(DECLINE_OVERTURNED), desk(INTAKE_DESK, REVIEW_DECIDED), desk(COORDINATION, TO_ASSIGN))
                : List.of(appellant(DECLINE_UPHELD), desk(INTAKE_DESK, REVIEW_DECIDED));
    }

    private static List<Told> reopened(AppealReopened e) {
        return List.of(
                appellant(Message.of(REOPENED, ROUND, e.round())),
                new Told(new DeskOfArea(COORDINATION), Message.of(TO_ASSIGN_AGAIN, ROUND, e.round())),
                posts(e.round() - 1, Message.of(STILL_ANSWERABLE, ROUND, e.round())));
    }

    /** Whether a coordinator had it already is not known here; what lacked a supplement was never accepted. */
    private static List<Told> withdrawn(AppealWithdrawn e) {
        if (e.cause().equals("NO_SUPPLEMENT")) {
            return List.of(appellant(WITHDRAWN_UNSUPPLEMENTED), desk(INTAKE_DESK, TAKEN_BACK));
        }
        return e.aUnitHadIt()
                ? List.of(appellant(WITHDRAWN), desk(COORDINATION, TAKEN_BACK))
                : List.of(appellant(WITHDRAWN), desk(INTAKE_DESK, TAKEN_BACK), desk(COORDINATION, TAKEN_BACK));
    }

    static Told appellant(NoticeTemplate template) {
        return appellant(Message.of(template));
    }

    static Told appellant(Message message) {
        return new Told(new Appellant(), message);
    }

    static Told postOf(UUID assignmentId, Message message) {
        return new Told(new PostOf(assignmentId), message);
    }

    private static Told desk(DeskKind kind, NoticeTemplate template) {
        return new Told(new DeskOfArea(kind), Message.of(template));
    }

    static Told posts(int round, Message message) {
        return new Told(new PostsOfRound(round), message);
    }
}
