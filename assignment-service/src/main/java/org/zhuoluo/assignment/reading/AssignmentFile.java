package org.zhuoluo.assignment.reading;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.zhuoluo.assignment.assignment.Assignment;
import org.zhuoluo.assignment.assignment.AssignmentId;
import org.zhuoluo.assignment.assignment.Assignments;
import org.zhuoluo.assignment.assignment.ContactRecords;
import org.zhuoluo.assignment.assignment.Opinion;
import org.zhuoluo.assignment.assignment.Opinions;
import org.zhuoluo.assignment.assignment.ProgressNotes;
import org.zhuoluo.assignment.assignment.Replies;
import org.zhuoluo.assignment.assignment.Returns;

/** All that was written down about one assignment. */
@ApplicationScoped
class AssignmentFile {
    private final Assignments assignments;
    private final ContactRecords contacts;
    private final Opinions opinions;
    private final Returns returns;
    private final ProgressNotes notes;
    private final Replies replies;

    AssignmentFile(
            Assignments assignments,
            ContactRecords contacts,
            Opinions opinions,
            Returns returns,
            ProgressNotes notes,
            Replies replies) {
        this.assignments = assignments;
        this.contacts = contacts;
        this.opinions = opinions;
        this.returns = returns;
        this.notes = notes;
        this.replies = replies;
    }

    List<ContactView> contacts(AssignmentId id, UnaryOperator<String> decrypt) {
        return contacts.of(id).stream()
                .map(contact -> ContactView.of(contact, decrypt))
                .toList();
    }

    List<AssistanceView> assistance(Assignment assignment, UnaryOperator<String> decrypt) {
        return assignments.assisting(assignment).stream()
                .map(assisting -> AssistanceView.of(assisting, opinion(assisting.id(), decrypt)))
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

    List<ProgressNoteView> notes(AssignmentId id, UnaryOperator<String> decrypt) {
        return notes.of(id).stream()
                .map(note -> ProgressNoteView.of(note, decrypt.apply(note.textEncrypted())))
                .toList();
    }

    /** All versions, the one in force first. */
    List<ReplyView> replies(AssignmentId id, UnaryOperator<String> decrypt) {
        return replies.versionsOf(id).stream()
                .map(reply -> ReplyView.of(reply, decrypt))
                .toList();
    }
}
