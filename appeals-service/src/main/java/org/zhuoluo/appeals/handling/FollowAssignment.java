package org.zhuoluo.appeals.handling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.zhuoluo.appeals.appeal.Appeal;
import org.zhuoluo.appeals.appeal.AppealStatus;
import org.zhuoluo.appeals.appeal.Chronicle;
import org.zhuoluo.appeals.appeal.Entry;
import org.zhuoluo.appeals.appeal.EntryCode;
import org.zhuoluo.messaging.contract.AssignmentCancelled;
import org.zhuoluo.messaging.contract.AssignmentMade;
import org.zhuoluo.messaging.contract.AssignmentProgressReported;
import org.zhuoluo.messaging.contract.AssignmentSigned;
import org.zhuoluo.messaging.inbox.Received;

/** Moves an appeal as the units take it on; only the lead's part moves it, what others do is on the timeline. */
@ApplicationScoped
public class FollowAssignment {
    private final Chronicle chronicle;
    private final EntityManager rows;

    FollowAssignment(Chronicle chronicle, EntityManager rows) {
        this.chronicle = chronicle;
        this.rows = rows;
    }

    public void onMade(Received<AssignmentMade> received) {
        AssignmentMade made = received.event();
        var given = new GivenAssignment(made);
        rows.persist(given);
        if (given.isLeadPart()) {
            chronicle.follow(made.appealId(), appeal -> leadEntry(appeal, made), appeal -> {
                give(appeal, made);
                return List.of();
            });
        } else {
            note(
                    made.appealId(),
                    Entry.of(EntryCode.PART_ASSIGNED, made.madeAt()).by(made.unit()));
        }
    }

    public void onSigned(Received<AssignmentSigned> received) {
        AssignmentSigned signed = received.event();
        Entry entry = Entry.of(EntryCode.SIGNED, signed.signedAt()).by(signed.unit());
        if (isLeadPart(signed.assignmentId())) {
            chronicle.follow(signed.appealId(), entry, appeal -> {
                appeal.standing().sign(signed.round());
                return List.of();
            });
        } else {
            note(signed.appealId(), entry);
        }
    }

    /** A report moves nothing, so it cannot be overtaken: it says what was done, also after the end. */
    public void onProgressReported(Received<AssignmentProgressReported> received) {
        AssignmentProgressReported reported = received.event();
        Entry entry = Entry.of(EntryCode.PROGRESS_REPORTED, reported.reportedAt())
                .by(reported.unit())
                .saying(reported.textEncrypted());
        note(reported.appealId(), reported.publicNote() ? entry : entry.forStaffOnly());
    }

    public void onCancelled(Received<AssignmentCancelled> received) {
        AssignmentCancelled cancelled = received.event();
        note(
                cancelled.appealId(),
                Entry.of(EntryCode.ASSIGNMENT_CANCELLED, cancelled.cancelledAt())
                        .by(cancelled.unit())
                        .detail(cancelled.reason())
                        .forStaffOnly());
    }

    private void note(UUID appealId, Entry entry) {
        chronicle.follow(appealId, entry, appeal -> List.of());
    }

    private boolean isLeadPart(UUID assignmentId) {
        GivenAssignment given = rows.find(GivenAssignment.class, assignmentId);
        return given != null && given.isLeadPart();
    }

    private static Entry leadEntry(Appeal appeal, AssignmentMade made) {
        boolean first = appeal.status() == AppealStatus.ACCEPTED;
        return Entry.of(first ? EntryCode.ASSIGNED : EntryCode.REASSIGNED, made.madeAt())
                .by(made.unit());
    }

    private static void give(Appeal appeal, AssignmentMade made) {
        if (appeal.status() == AppealStatus.ACCEPTED) {
            appeal.standing().assignTo(made.unit(), made.round());
        } else {
            appeal.standing().giveToAnother(made.unit(), made.round());
        }
    }
}
