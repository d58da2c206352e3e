package org.zhuoluo.appeals.handling;

import jakarta.enterprise.context.ApplicationScoped;
import org.zhuoluo.appeals.appeal.Chronicle;
import org.zhuoluo.appeals.appeal.Entry;
import org.zhuoluo.appeals.appeal.EntryCode;
import org.zhuoluo.messaging.contract.AssignmentSignOffAsked;
import org.zhuoluo.messaging.contract.AssignmentSignOffDecided;
import org.zhuoluo.messaging.inbox.Received;

/** Keeps, for staff, what was laid before a leader and what the leader decided; who has the matter then is told by itself. */
@ApplicationScoped
public class FollowSignOff {
    private final Chronicle chronicle;

    FollowSignOff(Chronicle chronicle) {
        this.chronicle = chronicle;
    }

    public void onAsked(Received<AssignmentSignOffAsked> received) {
        AssignmentSignOffAsked asked = received.event();
        chronicle.note(
                asked.appealId(),
                Entry.of(EntryCode.SIGN_OFF_ASKED, asked.askedAt())
                        .detail(asked.proposedUnit())
                        .saying(asked.textEncrypted())
                        .forStaffOnly());
    }

    public void onDecided(Received<AssignmentSignOffDecided> received) {
        AssignmentSignOffDecided decided = received.event();
        EntryCode code = decided.approved() ? EntryCode.SIGN_OFF_APPROVED : EntryCode.SIGN_OFF_REFUSED;
        chronicle.note(
                decided.appealId(),
                Entry.of(code, decided.decidedAt())
                        .detail(decided.unit())
                        .saying(decided.instructionEncrypted())
                        .forStaffOnly());
    }
}
