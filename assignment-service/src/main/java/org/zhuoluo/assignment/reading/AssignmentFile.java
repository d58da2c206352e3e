package org.zhuoluo.assignment.reading;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.zhuoluo.api.problem.Language;
import org.zhuoluo.assignment.assignment.Assignment;
import org.zhuoluo.assignment.assignment.AssignmentId;
import org.zhuoluo.assignment.assignment.Assignments;
import org.zhuoluo.assignment.assignment.ContactRecords;
import org.zhuoluo.assignment.assignment.Opinion;
import org.zhuoluo.assignment.assignment.Opinions;
import org.zhuoluo.assignment.assignment.PlanSteps;
import org.zhuoluo.assignment.assignment.ProgressNotes;
import org.zhuoluo.assignment.assignment.Replies;
import org.zhuoluo.assignment.assignment.Returns;
import org.zhuoluo.assignment.machine.StatusUpdates;

/** All that was written down about one assignment. */
@ApplicationScoped
class AssignmentFile {
    private final Assignments assignments;
    private final ContactRecords contacts;
    private final Opinions opinions;
    private final Returns returns;
    private final PlanSteps steps;
    private final ProgressNotes notes;
    private final Replies replies;
    private final StatusUpdates updates;

    AssignmentFile(
            Assignments assignments,
            ContactRecords contacts,
            Opinions opinions,
            Returns returns,
            PlanSteps steps,
            ProgressNotes notes,
            Replies replies,
            StatusUpdates updates) {
        this.assignments = assignments;
        this.contacts = contacts;
        this.opinions = opinions;
        this.returns = returns;
        this.steps = steps;
        this.notes = notes;
        this.replies = replies;
        this.updates = updates;
    }

    List<ContactView> contacts(AssignmentId id, UnaryOperator<String> decrypt) {
        return contacts.of(id).stream()
                .map(contact -> ContactView.of(contact, decrypt))
                .toList();
    }

    List<AssistanceView> assistance(Assignment assignment, Horizon horizon, UnaryOperator<String> decrypt) {
        return assignments.assisting(assignment).stream()
                .filter(assisting -> horizon.shows(assisting.madeAt()))
                .map(assisting -> AssistanceView.of(assisting, horizon, opinion(assisting.id(), decrypt)))
                .toList();
    }

    @Nullable
    String opinion(AssignmentId id, UnaryOperator<String> decrypt) {
        Optional<Opinion> given = opinions.findByIdOptional(id.value());
        return given.map(Opinion::textEncrypted).map(decrypt).orElse(null);
    }

    @Nullable
    ReturnView returned(AssignmentId id, UnaryOperator<String> decrypt) {
        return returns.findByIdOptional(id.value())
                .map(returned -> ReturnView.of(returned, decrypt))
                .orElse(null);
    }

    List<StepView> plan(
            Assignment assignment, Horizon horizon, UnaryOperator<String> decrypt, Instant now, Language language) {
        return steps.ofShare(assignment.share()).stream()
                .filter(step -> horizon.shows(step.plannedAt()))
                .map(step -> StepView.of(step, horizon, decrypt, now, language))
                .toList();
    }

    List<ProgressNoteView> notes(AssignmentId id, UnaryOperator<String> decrypt) {
        return notes.of(id).stream()
                .map(note -> ProgressNoteView.of(note, decrypt.apply(note.textEncrypted())))
                .toList();
    }

    List<UpdateNoteView> updateNotes(AssignmentId id, UnaryOperator<String> decrypt, Language language) {
        return updates.keptOn(id).stream()
                .map(note -> UpdateNoteView.of(note, decrypt, language))
                .toList();
    }

    /** All versions, the one in force first. */
    List<ReplyView> replies(AssignmentId id, UnaryOperator<String> decrypt) {
        return replies.versionsOf(id).stream()
                .map(reply -> ReplyView.of(reply, decrypt))
                .toList();
    }
}
