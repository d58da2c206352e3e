package org.zhuoluo.assignment.reading;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.zhuoluo.api.encryption.FieldCipher;
import org.zhuoluo.api.problem.Language;
import org.zhuoluo.assignment.assignment.Assignment;
import org.zhuoluo.assignment.assignment.ProgressNotes;
import org.zhuoluo.assignment.assignment.Replies;
import org.zhuoluo.assignment.matter.Matter;

/** Shows assignments with their words decrypted, to those who were found to see them. */
@ApplicationScoped
class AssignmentViews {
    private final ProgressNotes notes;
    private final Replies replies;
    private final FieldCipher cipher;

    AssignmentViews(ProgressNotes notes, Replies replies, FieldCipher cipher) {
        this.notes = notes;
        this.replies = replies;
        this.cipher = cipher;
    }

    AssignmentView view(Assignment assignment, Matter matter, Language language) {
        String title = decrypt(matter.titleEncrypted(), matter.appealId());
        return AssignmentView.of(assignment, matter, title, language);
    }

    AssignmentDetailView detail(Assignment assignment, Matter matter, Language language) {
        UUID boundTo = matter.appealId();
        return new AssignmentDetailView(
                view(assignment, matter, language),
                decrypt(matter.textEncrypted(), boundTo),
                notes.of(assignment.id()).stream()
                        .map(note -> ProgressNoteView.of(note, decrypt(note.textEncrypted(), boundTo)))
                        .toList(),
                replies.latestOf(assignment.id())
                        .map(reply -> ReplyView.of(reply, encrypted -> decrypt(encrypted, boundTo)))
                        .orElse(null));
    }

    private String decrypt(String encrypted, UUID boundTo) {
        return cipher.decrypt(encrypted, boundTo.toString());
    }
}
