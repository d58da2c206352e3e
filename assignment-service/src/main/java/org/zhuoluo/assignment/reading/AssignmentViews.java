package org.zhuoluo.assignment.reading;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.zhuoluo.api.encryption.FieldCipher;
import org.zhuoluo.api.problem.Language;
import org.zhuoluo.assignment.assignment.Assignment;
import org.zhuoluo.assignment.matter.Matter;

/** Shows assignments with their words decrypted, to those who were found to see them. */
@ApplicationScoped
class AssignmentViews {
    private final AssignmentFile file;
    private final Timetable timetable;
    private final FieldCipher cipher;
    private final InstantSource clock;

    AssignmentViews(AssignmentFile file, Timetable timetable, FieldCipher cipher, InstantSource clock) {
        this.file = file;
        this.timetable = timetable;
        this.cipher = cipher;
        this.clock = clock;
    }

    AssignmentView view(Assignment assignment, Matter matter, Language language) {
        String title = decrypt(matter.titleEncrypted(), matter.appealId());
        return AssignmentView.of(assignment, matter, title, clock.instant(), language);
    }

    AssignmentDetailView detail(Assignment assignment, Matter matter, Horizon horizon, Language language) {
        UnaryOperator<String> decrypt = encrypted -> decrypt(encrypted, matter.appealId());
        List<ReplyView> replies = file.replies(assignment.id(), decrypt);
        return new AssignmentDetailView(
                view(assignment, matter, language),
                decrypt.apply(matter.textEncrypted()),
                assignment.instructionEncrypted().map(decrypt).orElse(null),
                file.contacts(assignment.id(), decrypt),
                file.assistance(assignment, horizon, decrypt),
                file.opinion(assignment.id(), decrypt),
                file.returned(assignment.id(), decrypt),
                timetable.of(assignment, horizon, decrypt, language),
                file.plan(assignment, horizon, decrypt, clock.instant(), language),
                file.notes(assignment.id(), decrypt),
                file.updateNotes(assignment.id(), decrypt, language),
                replies.isEmpty() ? null : replies.getFirst(),
                replies.stream().skip(1).toList());
    }

    private String decrypt(String encrypted, UUID boundTo) {
        return cipher.decrypt(encrypted, boundTo.toString());
    }
}
