package org.zhuoluo.evaluation.rating;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
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
import org.zhuoluo.messaging.contract.ObligationLapsed;
import org.zhuoluo.messaging.contract.ObligationMet;
import org.zhuoluo.messaging.contract.ObligationOpened;
import org.zhuoluo.messaging.contract.ObligationPaused;
import org.zhuoluo.messaging.contract.ObligationRescheduled;
import org.zhuoluo.messaging.contract.ObligationResumed;
import org.zhuoluo.messaging.contract.ObligationTakenOver;
import org.zhuoluo.messaging.contract.ObligationTransferred;
import org.zhuoluo.messaging.contract.ObligationVoided;
import org.zhuoluo.messaging.inbox.Subscription;

/** Listens for what opens, ends and outlives an invitation. */
@ApplicationScoped
class InvitationSubscription {
    @Produces
    Subscription invitations(KeepAppeal keep, Invite invite, EndRound endRound, Lapse lapse) {
        return Subscription.named("invitations")
                .on(AppealSubmitted.class, keep::on)
                .on(AppealReplied.class, invite::onReply)
                .on(AppealWithdrawn.class, invite::onWithdrawal)
                .on(AppealReopened.class, endRound::on)
                .on(ObligationLapsed.class, lapse::on)
                .ignoring(
                        AppealSupplementRequested.class,
                        AppealSupplemented.class,
                        AppealAccepted.class,
                        AppealDeclined.class,
                        AppealReviewAsked.class,
                        AppealReviewDecided.class,
                        AppealSolvedOnTheSpot.class, // appeal.replied follows
                        AppealClosed.class)
                .ignoring(
                        AssignmentMade.class,
                        AssignmentSigned.class,
                        AssignmentProgressReported.class,
                        AssignmentReplyPublished.class,
                        AssignmentReplySubmitted.class,
                        AssignmentReplySentBack.class,
                        AssignmentSignOffAsked.class,
                        AssignmentSignOffDecided.class,
                        AssignmentCancelled.class,
                        ObligationOpened.class,
                        ObligationMet.class,
                        ObligationVoided.class,
                        ObligationPaused.class,
                        ObligationResumed.class)
                .ignoring(
                        AssignmentReturned.class, // whoever has it in the end answers, and appeal.replied says so
                        AssignmentRuled.class,
                        AssignmentTransferred.class,
                        AssignmentContactRecorded.class,
                        AssignmentAssistanceAsked.class,
                        AssignmentOpinionGiven.class,
                        AssignmentExtensionRequested.class,
                        AssignmentExtensionDecided.class,
                        AssignmentMaterialAsked.class,
                        AssignmentMaterialGiven.class,
                        AssignmentMaterialLapsed.class,
                        AssignmentLedgerAsked.class,
                        AssignmentLedgerRefused.class,
                        AssignmentPutOnLedger.class,
                        AssignmentLedgerReported.class,
                        AssignmentResumed.class,
                        AssignmentStruckOff.class,
                        AssignmentPlanMade.class,
                        AssignmentStepReported.class,
                        AssignmentConsultationConvened.class,
                        AssignmentConsultationConcluded.class,
                        ObligationTransferred.class,
                        ObligationRescheduled.class,
                        ObligationTakenOver.class)
                .build();
    }
}
