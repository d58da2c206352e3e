package org.zhuoluo.assignment.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.jspecify.annotations.Nullable;
import org.zhuoluo.assignment.assignment.Assignment;
import org.zhuoluo.assignment.assignment.AssignmentId;
import org.zhuoluo.assignment.assignment.ProgressNote;
import org.zhuoluo.assignment.assignment.ProgressNotes;
import org.zhuoluo.messaging.outbox.Outbox;

/** The unit reports how far it is. */
@ApplicationScoped
public class ReportProgress {
    private final Desk desk;
    private final Wording wording;
    private final ProgressNotes notes;
    private final Outbox outbox;

    ReportProgress(Desk desk, Wording wording, ProgressNotes notes, Outbox outbox) {
        this.desk = desk;
        this.wording = wording;
        this.notes = notes;
        this.outbox = outbox;
    }

    @Transactional
    public Assignment report(AssignmentId id, @Nullable String ifMatch, ProgressRequest request) {
        Assignment assignment = desk.take(id, ifMatch);
        ProgressNote note = wording.note(assignment, request);
        desk.signIfUnsigned(assignment, note.reportedAt());
        notes.persist(note);
        outbox.append(assignment.report(note));
        return assignment;
    }
}
