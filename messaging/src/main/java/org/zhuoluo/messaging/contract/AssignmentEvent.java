package org.zhuoluo.messaging.contract;

/** What assignment-service says of an appeal: assignments and obligations; topic {@code zhuoluo.assignments}. */
public sealed interface AssignmentEvent extends AboutAppeal
        permits AssignmentMade,
                AssignmentSigned,
                AssignmentProgressReported,
                AssignmentReplyPublished,
                AssignmentCancelled,
                AssignmentReturned,
                AssignmentRuled,
                AssignmentTransferred,
                AssignmentContactRecorded,
                AssignmentAssistanceAsked,
                AssignmentOpinionGiven,
                AssignmentConsultationConvened,
                AssignmentConsultationConcluded,
                AssignmentReplySubmitted,
                AssignmentReplySentBack,
                AssignmentSignOffAsked,
                AssignmentSignOffDecided,
                ObligationOpened,
                ObligationMet,
                ObligationVoided,
                ObligationPaused,
                ObligationResumed,
                ObligationRescheduled,
                ObligationTransferred,
                ObligationLapsed {}
