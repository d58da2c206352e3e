package org.zhuoluo.appeals.reply;

import jakarta.enterprise.context.ApplicationScoped;
import org.zhuoluo.appeals.appeal.Chronicle;
import org.zhuoluo.appeals.appeal.Entry;
import org.zhuoluo.appeals.appeal.EntryCode;
import org.zhuoluo.messaging.contract.AssignmentReplySentBack;
import org.zhuoluo.messaging.contract.AssignmentReplySubmitted;
import org.zhuoluo.messaging.inbox.Received;

/** Keeps, for staff, that a reply waits for a second person of its unit or was sent back; what it says is the unit's until it is published. */
@ApplicationScoped
public class FollowDraft {
    private final Chronicle chronicle;

    FollowDraft(Chronicle chronicle) {
        this.chronicle = chronicle;
    }

    public void onSubmitted(Received<AssignmentReplySubmitted> received) {
        AssignmentReplySubmitted submitted = received.event();
        EntryCode code = submitted.correction() ? EntryCode.CORRECTION_SUBMITTED : EntryCode.REPLY_SUBMITTED;
        chronicle.note(
                submitted.appealId(),
                Entry.of(code, submitted.submittedAt()).by(submitted.unit()).forStaffOnly());
    }

    public void onSentBack(Received<AssignmentReplySentBack> received) {
        AssignmentReplySentBack sentBack = received.event();
        chronicle.note(
                sentBack.appealId(),
                Entry.of(EntryCode.REPLY_SENT_BACK, sentBack.sentBackAt())
                        .by(sentBack.unit())
                        .forStaffOnly());
    }
}
