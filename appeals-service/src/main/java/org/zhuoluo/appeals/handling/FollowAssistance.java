package org.zhuoluo.appeals.handling;

import jakarta.enterprise.context.ApplicationScoped;
import org.zhuoluo.appeals.appeal.Chronicle;
import org.zhuoluo.appeals.appeal.Entry;
import org.zhuoluo.appeals.appeal.EntryCode;
import org.zhuoluo.messaging.contract.AssignmentAssistanceAsked;
import org.zhuoluo.messaging.contract.AssignmentOpinionGiven;
import org.zhuoluo.messaging.inbox.Received;

/** Keeps, for staff, what units ask and tell each other. */
@ApplicationScoped
public class FollowAssistance {
    private final Chronicle chronicle;

    FollowAssistance(Chronicle chronicle) {
        this.chronicle = chronicle;
    }

    public void onAsked(Received<AssignmentAssistanceAsked> received) {
        AssignmentAssistanceAsked asked = received.event();
        chronicle.note(
                asked.appealId(),
                Entry.of(EntryCode.ASSISTANCE_ASKED, asked.askedAt())
                        .by(asked.unit())
                        .detail(asked.toUnit())
                        .saying(asked.questionEncrypted())
                        .forStaffOnly());
    }

    public void onOpinionGiven(Received<AssignmentOpinionGiven> received) {
        AssignmentOpinionGiven given = received.event();
        chronicle.note(
                given.appealId(),
                Entry.of(EntryCode.OPINION_GIVEN, given.givenAt())
                        .by(given.unit())
                        .saying(given.textEncrypted())
                        .forStaffOnly());
    }
}
