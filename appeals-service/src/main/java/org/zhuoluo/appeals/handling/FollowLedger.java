package org.zhuoluo.appeals.handling;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.zhuoluo.appeals.appeal.Chronicle;
import org.zhuoluo.appeals.appeal.Entry;
import org.zhuoluo.appeals.appeal.EntryCode;
import org.zhuoluo.appeals.appeal.TimelineEntry;
import org.zhuoluo.appeals.attachment.BindAttachments;
import org.zhuoluo.messaging.contract.AssignmentLedgerAsked;
import org.zhuoluo.messaging.contract.AssignmentLedgerRefused;
import org.zhuoluo.messaging.contract.AssignmentLedgerReported;
import org.zhuoluo.messaging.contract.AssignmentPutOnLedger;
import org.zhuoluo.messaging.contract.AssignmentResumed;
import org.zhuoluo.messaging.contract.AssignmentStruckOff;
import org.zhuoluo.messaging.inbox.Received;

/**
 * Moves an appeal to the ledger and from it, when whoever gave it to its units says that the whole of it goes; what is asked and decided on
 * the way is for staff, what the enterprise is told is on its timeline.
 */
@ApplicationScoped
public class FollowLedger {
    private final Chronicle chronicle;
    private final BindAttachments bindAttachments;

    FollowLedger(Chronicle chronicle, BindAttachments bindAttachments) {
        this.chronicle = chronicle;
        this.bindAttachments = bindAttachments;
    }

    public void onAsked(Received<AssignmentLedgerAsked> received) {
        AssignmentLedgerAsked asked = received.event();
        chronicle.note(
                asked.appealId(),
                Entry.of(EntryCode.LEDGER_ASKED, asked.askedAt())
                        .by(asked.unit())
                        .saying(asked.reasonEncrypted())
                        .forStaffOnly());
    }

    public void onRefused(Received<AssignmentLedgerRefused> received) {
        AssignmentLedgerRefused refused = received.event();
        chronicle.note(
                refused.appealId(),
                Entry.of(EntryCode.LEDGER_REFUSED, refused.refusedAt())
                        .by(refused.unit())
                        .saying(refused.remarksEncrypted())
                        .forStaffOnly());
    }

    public void onPut(Received<AssignmentPutOnLedger> received) {
        AssignmentPutOnLedger put = received.event();
        Entry entry = Entry.of(EntryCode.PUT_ON_LEDGER, put.putAt())
                .by(put.unit())
                .detail(put.planEndDate().toString())
                .saying(put.explanationEncrypted());
        chronicle.follow(put.appealId(), entry, appeal -> {
            if (put.appealOnLedger()) {
                appeal.standing().putOnLedger(put.round(), put.putAt());
            }
            return List.of();
        });
    }

    public void onReported(Received<AssignmentLedgerReported> received) {
        AssignmentLedgerReported reported = received.event();
        String month = reported.month();
        Entry said = Entry.of(EntryCode.LEDGER_REPORTED, reported.reportedAt())
                .by(reported.unit())
                .saying(reported.textEncrypted());
        Entry entry = month == null ? said : said.detail(month);
        chronicle.note(reported.appealId(), reported.publicNote() ? entry : entry.forStaffOnly());
    }

    /** The enterprise sees that work goes on, not what the house says about why; that is in the file of the entry. */
    public void onResumed(Received<AssignmentResumed> received) {
        AssignmentResumed resumed = received.event();
        Entry entry = Entry.of(EntryCode.RESUMED, resumed.resumedAt()).by(resumed.unit());
        chronicle.follow(resumed.appealId(), entry, appeal -> {
            if (resumed.appealResumes()) {
                appeal.standing().resume(resumed.round());
            }
            return List.of();
        });
    }

    /** What proves it is for staff; the answer that the enterprise reads is told next. */
    public void onStruckOff(Received<AssignmentStruckOff> received) {
        AssignmentStruckOff struckOff = received.event();
        TimelineEntry line = chronicle.note(
                struckOff.appealId(),
                Entry.of(EntryCode.STRUCK_OFF, struckOff.struckOffAt())
                        .by(struckOff.unit())
                        .detail(struckOff.enterpriseView())
                        .saying(struckOff.evidenceEncrypted())
                        .forStaffOnly());
        bindAttachments.asTold(line, struckOff.attachments(), false);
    }
}
