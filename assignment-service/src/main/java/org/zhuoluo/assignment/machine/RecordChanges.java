package org.zhuoluo.assignment.machine;

import static org.zhuoluo.assignment.machine.ChangeType.ASSISTANCE_ASKED;
import static org.zhuoluo.assignment.machine.ChangeType.CANCELLED;
import static org.zhuoluo.assignment.machine.ChangeType.CONTACT;
import static org.zhuoluo.assignment.machine.ChangeType.HANDED_ON;
import static org.zhuoluo.assignment.machine.ChangeType.MADE;
import static org.zhuoluo.assignment.machine.ChangeType.OPINION_GIVEN;
import static org.zhuoluo.assignment.machine.ChangeType.OPINION_RECEIVED;
import static org.zhuoluo.assignment.machine.ChangeType.PROGRESS;
import static org.zhuoluo.assignment.machine.ChangeType.REPLIED;
import static org.zhuoluo.assignment.machine.ChangeType.RETURNED;
import static org.zhuoluo.assignment.machine.ChangeType.RULED;
import static org.zhuoluo.assignment.machine.ChangeType.SIGNED;

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
import org.zhuoluo.messaging.contract.AssignmentMade;
import org.zhuoluo.messaging.contract.AssignmentMaterialAsked;
import org.zhuoluo.messaging.contract.AssignmentMaterialGiven;
import org.zhuoluo.messaging.contract.AssignmentMaterialLapsed;
import org.zhuoluo.messaging.contract.AssignmentOpinionGiven;
import org.zhuoluo.messaging.contract.AssignmentProgressReported;
import org.zhuoluo.messaging.contract.AssignmentReplyPublished;
import org.zhuoluo.messaging.contract.AssignmentReturned;
import org.zhuoluo.messaging.contract.AssignmentRuled;
import org.zhuoluo.messaging.contract.AssignmentSigned;
import org.zhuoluo.messaging.contract.AssignmentTransferred;
import org.zhuoluo.messaging.contract.ObligationLapsed;
import org.zhuoluo.messaging.contract.ObligationMet;
import org.zhuoluo.messaging.contract.ObligationOpened;
import org.zhuoluo.messaging.contract.ObligationPaused;
import org.zhuoluo.messaging.contract.ObligationRescheduled;
import org.zhuoluo.messaging.contract.ObligationResumed;
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
            case AssignmentExtensionRequested requested -> {} // deadlines are read with the assignment
            case AssignmentExtensionDecided decided -> {}
            case AssignmentMaterialAsked asked -> {}
            case AssignmentMaterialGiven given -> {}
            case AssignmentMaterialLapsed lapsed -> {}
            case ObligationOpened duty -> {}
            case ObligationMet duty -> {}
            case ObligationVoided duty -> {}
            case ObligationPaused duty -> {}
            case ObligationResumed duty -> {}
            case ObligationTransferred duty -> {}
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
