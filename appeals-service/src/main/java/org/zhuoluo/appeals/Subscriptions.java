package org.zhuoluo.appeals;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.zhuoluo.appeals.handling.FollowAssignment;
import org.zhuoluo.appeals.handling.FollowAssistance;
import org.zhuoluo.appeals.handling.FollowConsultation;
import org.zhuoluo.appeals.handling.FollowExtension;
import org.zhuoluo.appeals.handling.FollowLedger;
import org.zhuoluo.appeals.handling.FollowMaterial;
import org.zhuoluo.appeals.handling.FollowPlan;
import org.zhuoluo.appeals.handling.FollowReturn;
import org.zhuoluo.appeals.handling.FollowSignOff;
import org.zhuoluo.appeals.obligation.FollowObligation;
import org.zhuoluo.appeals.rating.FollowRating;
import org.zhuoluo.appeals.reference.FollowReferenceData;
import org.zhuoluo.appeals.reply.FollowDraft;
import org.zhuoluo.appeals.reply.FollowReply;
import org.zhuoluo.messaging.contract.AreaDefined;
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
import org.zhuoluo.messaging.contract.CalendarYearDefined;
import org.zhuoluo.messaging.contract.EvaluationInvited;
import org.zhuoluo.messaging.contract.EvaluationRated;
import org.zhuoluo.messaging.contract.EvaluationRatingNotGiven;
import org.zhuoluo.messaging.contract.IssueTypeDefined;
import org.zhuoluo.messaging.contract.LeaveDefined;
import org.zhuoluo.messaging.contract.ObligationLapsed;
import org.zhuoluo.messaging.contract.ObligationMet;
import org.zhuoluo.messaging.contract.ObligationOpened;
import org.zhuoluo.messaging.contract.ObligationPaused;
import org.zhuoluo.messaging.contract.ObligationRescheduled;
import org.zhuoluo.messaging.contract.ObligationResumed;
import org.zhuoluo.messaging.contract.ObligationTakenOver;
import org.zhuoluo.messaging.contract.ObligationTransferred;
import org.zhuoluo.messaging.contract.ObligationVoided;
import org.zhuoluo.messaging.contract.PostDefined;
import org.zhuoluo.messaging.contract.UnitDefined;
import org.zhuoluo.messaging.inbox.Subscription;

/** What this service listens to: the whole of the handling and rating of an appeal as one consumer, reference data as another. */
class Subscriptions {
    @Produces
    @Singleton
    Subscription lifecycle(
            FollowAssignment assignments,
            FollowReturn returns,
            FollowAssistance assistance,
            FollowExtension extensions,
            FollowMaterial material,
            FollowConsultation consultations,
            FollowSignOff signOffs,
            FollowLedger ledger,
            FollowPlan plans,
            FollowReply replies,
            FollowDraft drafts,
            FollowRating ratings,
            FollowObligation obligations) {
        return Subscription.named("lifecycle")
                .on(AssignmentMade.class, assignments::onMade)
                .on(AssignmentSigned.class, assignments::onSigned)
                .on(AssignmentProgressReported.class, assignments::onProgressReported)
                .on(AssignmentContactRecorded.class, assignments::onContactRecorded)
                .on(AssignmentCancelled.class, assignments::onCancelled)
                .on(AssignmentReturned.class, returns::onReturned)
                .on(AssignmentRuled.class, returns::onRuled)
                .on(AssignmentTransferred.class, returns::onTransferred)
                .on(AssignmentAssistanceAsked.class, assistance::onAsked)
                .on(AssignmentOpinionGiven.class, assistance::onOpinionGiven)
                .on(AssignmentExtensionRequested.class, extensions::onRequested)
                .on(AssignmentExtensionDecided.class, extensions::onDecided)
                .on(AssignmentMaterialAsked.class, material::onAsked)
                .on(AssignmentMaterialGiven.class, material::onGiven)
                .on(AssignmentMaterialLapsed.class, material::onLapsed)
                .on(AssignmentConsultationConvened.class, consultations::onConvened)
                .on(AssignmentConsultationConcluded.class, consultations::onConcluded)
                .on(AssignmentSignOffAsked.class, signOffs::onAsked)
                .on(AssignmentSignOffDecided.class, signOffs::onDecided)
                .on(AssignmentLedgerAsked.class, ledger::onAsked)
                .on(AssignmentLedgerRefused.class, ledger::onRefused)
                .on(AssignmentPutOnLedger.class, ledger::onPut)
                .on(AssignmentLedgerReported.class, ledger::onReported)
                .on(AssignmentResumed.class, ledger::onResumed)
                .on(AssignmentStruckOff.class, ledger::onStruckOff)
                .on(AssignmentPlanMade.class, plans::onMade)
                .on(AssignmentStepReported.class, plans::onStepReported)
                .on(AssignmentReplyPublished.class, replies::onPublished)
                .on(AssignmentReplySubmitted.class, drafts::onSubmitted)
                .on(AssignmentReplySentBack.class, drafts::onSentBack)
                .on(EvaluationRated.class, ratings::onRated)
                .on(EvaluationRatingNotGiven.class, ratings::onNotGiven)
                .on(ObligationOpened.class, obligations::onOpened)
                .on(ObligationMet.class, obligations::onMet)
                .on(ObligationVoided.class, obligations::onVoided)
                .on(ObligationPaused.class, obligations::onPaused)
                .on(ObligationResumed.class, obligations::onResumed)
                .on(ObligationTransferred.class, obligations::onTransferred)
                .on(ObligationRescheduled.class, obligations::onRescheduled)
                .on(ObligationTakenOver.class, obligations::onTakenOver)
                .on(ObligationLapsed.class, obligations::onLapsed)
                .ignoring(EvaluationInvited.class)
                .build();
    }

    @Produces
    @Singleton
    Subscription reference(FollowReferenceData copies) {
        return Subscription.named("reference")
                .on(AreaDefined.class, copies::onArea)
                .on(IssueTypeDefined.class, copies::onIssueType)
                .on(UnitDefined.class, copies::onUnit)
                .ignoring(PostDefined.class, LeaveDefined.class, CalendarYearDefined.class)
                .build();
    }
}
