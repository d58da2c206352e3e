package org.zhuoluo.appeals.handling;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.zhuoluo.appeals.appeal.Appeal;
import org.zhuoluo.appeals.appeal.AppealStatus;
import org.zhuoluo.appeals.appeal.Chronicle;
import org.zhuoluo.appeals.appeal.Entry;
import org.zhuoluo.appeals.appeal.EntryCode;
import org.zhuoluo.appeals.appeal.TimelineEntry;
import org.zhuoluo.appeals.attachment.BindAttachments;
import org.zhuoluo.messaging.contract.AssignmentCancelled;
import org.zhuoluo.messaging.contract.AssignmentContactRecorded;
import org.zhuoluo.messaging.contract.AssignmentMade;
import org.zhuoluo.messaging.contract.AssignmentProgressReported;
import org.zhuoluo.messaging.contract.AssignmentSigned;
import org.zhuoluo.messaging.inbox.Received;

/** Moves an appeal as the units take it on; only the lead's part moves it, what others do is on the timeline. */
@ApplicationScoped
public class FollowAssignment {
    private final Chronicle chronicle;
    private final GivenAssignments given;
    private final BindAttachments bindAttachments;

    FollowAssignment(Chronicle chronicle, GivenAssignments given, BindAttachments bindAttachments) {
        this.chronicle = chronicle;
        this.given = given;
        this.bindAttachments = bindAttachments;
    }

    public void onMade(Received<AssignmentMade> received) {
        AssignmentMade made = received.event();
        var assignment = new GivenAssignment(made);
        given.persist(assignment);
        if (assignment.isLead()) {
            chronicle.follow(made.appealId(), appeal -> leadEntry(appeal, made), appeal -> {
                give(appeal, made);
                return List.of();
            });
        } else {
            chronicle.note(made.appealId(), partEntry(made));
        }
    }

    public void onSigned(Received<AssignmentSigned> received) {
        AssignmentSigned signed = received.event();
        Entry entry = Entry.of(EntryCode.SIGNED, signed.signedAt()).by(signed.unit());
        if (given.isLead(signed.assignmentId())) {
            chronicle.follow(signed.appealId(), entry, appeal -> {
                if (appeal.status() != AppealStatus.ON_LEDGER) { // there a unit takes over what cannot be settled now
                    appeal.standing().sign(signed.round());
                }
                return List.of();
            });
        } else {
            chronicle.note(signed.appealId(), entry);
        }
    }

    public void onProgressReported(Received<AssignmentProgressReported> received) {
        AssignmentProgressReported reported = received.event();
        Entry entry = Entry.of(EntryCode.PROGRESS_REPORTED, reported.reportedAt())
                .by(reported.unit())
                .saying(reported.textEncrypted());
        TimelineEntry line = chronicle.note(reported.appealId(), reported.publicNote() ? entry : entry.forStaffOnly());
        bindAttachments.asTold(line, reported.attachments(), reported.publicNote());
    }

    /** The enterprise sees that it was talked to, never what the house noted of the talk, nor the files. */
    public void onContactRecorded(Received<AssignmentContactRecorded> received) {
        AssignmentContactRecorded recorded = received.event();
        EntryCode code = recorded.reached() ? EntryCode.CONTACTED : EntryCode.CONTACT_ATTEMPTED;
        Entry entry = Entry.of(code, recorded.contactedAt()).by(recorded.unit()).detail(recorded.method());
        TimelineEntry line = chronicle.note(
                recorded.appealId(),
                recorded.reached()
                        ? entry
                        : entry.saying(recorded.textEncrypted()).forStaffOnly());
        bindAttachments.asTold(line, recorded.attachments(), false);
    }

    public void onCancelled(Received<AssignmentCancelled> received) {
        AssignmentCancelled cancelled = received.event();
        chronicle.note(
                cancelled.appealId(),
                Entry.of(EntryCode.ASSIGNMENT_CANCELLED, cancelled.cancelledAt())
                        .by(cancelled.unit())
                        .detail(cancelled.reason())
                        .forStaffOnly());
    }

    private static Entry leadEntry(Appeal appeal, AssignmentMade made) {
        boolean first = appeal.status() == AppealStatus.ACCEPTED;
        return entry(first ? EntryCode.ASSIGNED : EntryCode.REASSIGNED, made);
    }

    private Entry partEntry(AssignmentMade made) {
        return entry(given.replacesAnother(made) ? EntryCode.PART_REASSIGNED : EntryCode.PART_ASSIGNED, made);
    }

    private static Entry entry(EntryCode code, AssignmentMade made) {
        return Entry.of(code, made.madeAt()).by(made.unit());
    }

    private static void give(Appeal appeal, AssignmentMade made) {
        switch (appeal.status()) {
            case ACCEPTED -> appeal.standing().assignTo(made.unit(), made.round());
            case ON_LEDGER -> appeal.standing().giveToAnotherOnLedger(made.unit(), made.round());
            default -> appeal.standing().giveToAnother(made.unit(), made.round());
        }
    }
}
