package org.zhuoluo.assignment.machine;

import static org.zhuoluo.assignment.machine.ChangeType.ASSISTANCE_ASKED;
import static org.zhuoluo.assignment.machine.ChangeType.CANCELLED;
import static org.zhuoluo.assignment.machine.ChangeType.CONTACT;
import static org.zhuoluo.assignment.machine.ChangeType.EXTENSION_DECIDED;
import static org.zhuoluo.assignment.machine.ChangeType.EXTENSION_REQUESTED;
import static org.zhuoluo.assignment.machine.ChangeType.HANDED_ON;
import static org.zhuoluo.assignment.machine.ChangeType.LEDGER_ASKED;
import static org.zhuoluo.assignment.machine.ChangeType.LEDGER_REFUSED;
import static org.zhuoluo.assignment.machine.ChangeType.LEDGER_REPORTED;
import static org.zhuoluo.assignment.machine.ChangeType.MADE;
import static org.zhuoluo.assignment.machine.ChangeType.MATERIAL_ASKED;
import static org.zhuoluo.assignment.machine.ChangeType.MATERIAL_GIVEN;
import static org.zhuoluo.assignment.machine.ChangeType.MATERIAL_LAPSED;
import static org.zhuoluo.assignment.machine.ChangeType.OPINION_GIVEN;
import static org.zhuoluo.assignment.machine.ChangeType.OPINION_RECEIVED;
import static org.zhuoluo.assignment.machine.ChangeType.PLAN_MADE;
import static org.zhuoluo.assignment.machine.ChangeType.PROGRESS;
import static org.zhuoluo.assignment.machine.ChangeType.PUT_ON_LEDGER;
import static org.zhuoluo.assignment.machine.ChangeType.REPLIED;
import static org.zhuoluo.assignment.machine.ChangeType.REPLY_SENT_BACK;
import static org.zhuoluo.assignment.machine.ChangeType.REPLY_SUBMITTED;
import static org.zhuoluo.assignment.machine.ChangeType.RESUMED;
import static org.zhuoluo.assignment.machine.ChangeType.RETURNED;
import static org.zhuoluo.assignment.machine.ChangeType.RULED;
import static org.zhuoluo.assignment.machine.ChangeType.SIGNED;
import static org.zhuoluo.assignment.machine.ChangeType.STEP_REPORTED;
import static org.zhuoluo.assignment.machine.ChangeType.STRUCK_OFF;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.UUID;
import org.zhuoluo.assignment.assignment.Assignment;
import org.zhuoluo.assignment.assignment.Assignments;
import org.zhuoluo.messaging.contract.AboutAppeal;
import org.zhuoluo.messaging.contract.AssignmentAssistanceAsked;
import org.zhuoluo.messaging.contract.AssignmentCancelled;
import org.zhuoluo.messaging.contract.AssignmentConsultationConcluded;
import org.zhuoluo.messaging.contract.AssignmentConsultationConvened;
import org.zhuoluo.messaging.contract.AssignmentContactRecorded;
import org.zhuoluo.messaging.contract.AssignmentEvent;
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
import org.zhuoluo.messaging.outbox.FactListener;

/** Writes down for the systems of the units concerned what every fact about an assignment changes. */
@ApplicationScoped
class RecordChanges implements FactListener {
    private final Assignments assignments;
    private final AssignmentChanges changes;
    private final InstantSource clock;

    RecordChanges(Assignments assignments, AssignmentChanges changes, InstantSource clock) {
        this.assignments = assignments;
        this.changes = changes;
        this.clock = clock;
    }

    @Override
    public void hear(AboutAppeal fact) {
        if (fact instanceof AssignmentEvent told) {
            hear(told);
        }
    }

    /** A share that is handed on ends for one unit, and its {@link AssignmentMade} begins it for the next. */
    private void hear(AssignmentEvent told) {
        switch (told) {
            case AssignmentMade made -> record(made.assignmentId(), MADE);
            case AssignmentSigned signed -> record(signed.assignmentId(), SIGNED);
            case AssignmentProgressReported reported -> record(reported.assignmentId(), PROGRESS);
            case AssignmentContactRecorded recorded -> record(recorded.assignmentId(), CONTACT);
            case AssignmentReturned returned -> record(returned.assignmentId(), RETURNED);
            case AssignmentRuled ruled -> record(ruled.assignmentId(), RULED);
            case AssignmentAssistanceAsked asked -> {
                record(asked.assignmentId(), ASSISTANCE_ASKED);
                record(asked.toAssignmentId(), MADE);
            }
            case AssignmentOpinionGiven given -> {
                record(given.assignmentId(), OPINION_GIVEN);
                assignments
                        .askedBy(assignment(given.assignmentId()))
                        .ifPresent(asked -> record(asked, OPINION_RECEIVED));
            }
            case AssignmentReplyPublished published -> record(published.assignmentId(), REPLIED);
            case AssignmentTransferred transferred -> record(transferred.assignmentId(), HANDED_ON);
            case AssignmentCancelled cancelled -> record(cancelled.assignmentId(), CANCELLED);
            case AssignmentConsultationConvened convened -> {} // whoever takes part hears of its own assignment
            case AssignmentConsultationConcluded concluded -> {}
            case AssignmentExtensionRequested requested -> record(requested.assignmentId(), EXTENSION_REQUESTED);
            case AssignmentExtensionDecided decided -> record(decided.assignmentId(), EXTENSION_DECIDED);
            case AssignmentMaterialAsked asked -> record(asked.assignmentId(), MATERIAL_ASKED);
            case AssignmentMaterialGiven given -> record(given.assignmentId(), MATERIAL_GIVEN);
            case AssignmentMaterialLapsed lapsed -> record(lapsed.assignmentId(), MATERIAL_LAPSED);
            case AssignmentReplySubmitted submitted -> record(submitted.assignmentId(), REPLY_SUBMITTED);
            case AssignmentReplySentBack sentBack -> record(sentBack.assignmentId(), REPLY_SENT_BACK);
            case AssignmentLedgerAsked asked -> record(asked.assignmentId(), LEDGER_ASKED);
            case AssignmentLedgerRefused refused -> record(refused.assignmentId(), LEDGER_REFUSED);
            case AssignmentPutOnLedger put -> record(put.assignmentId(), PUT_ON_LEDGER);
            case AssignmentLedgerReported reported -> record(reported.assignmentId(), LEDGER_REPORTED);
            case AssignmentResumed resumed -> record(resumed.assignmentId(), RESUMED);
            case AssignmentStruckOff struckOff -> record(struckOff.assignmentId(), STRUCK_OFF);
            case AssignmentPlanMade made -> record(made.assignmentId(), PLAN_MADE);
            case AssignmentStepReported reported -> record(reported.assignmentId(), STEP_REPORTED);
            case AssignmentSignOffAsked asked -> {} // before any unit has it
            case AssignmentSignOffDecided decided -> {}
            case ObligationOpened duty -> {}
            case ObligationMet duty -> {}
            case ObligationVoided duty -> {}
            case ObligationPaused duty -> {}
            case ObligationResumed duty -> {}
            case ObligationTransferred duty -> {}
            case ObligationTakenOver duty -> {}
            case ObligationLapsed duty -> {}
            case ObligationRescheduled duty -> {}
        }
    }

    private void record(UUID id, ChangeType type) {
        record(assignment(id), type);
    }

    /** Once for its unit and once for each above it: so a page of any of them is a range of one index. */
    private void record(Assignment assignment, ChangeType type) {
        for (String scope : assignment.handover().unitPath().split("/", -1)) {
            if (!scope.isEmpty()) {
                changes.persist(new AssignmentChange(scope, assignment, type, clock.instant()));
            }
        }
    }

    /** Whoever tells of it has loaded or just made it. */
    private Assignment assignment(UUID id) {
        return assignments.findByIdOptional(id).orElseThrow();
    }
}
