package org.zhuoluo.appeals.handling;

import jakarta.enterprise.context.ApplicationScoped;
import org.zhuoluo.appeals.appeal.Chronicle;
import org.zhuoluo.appeals.appeal.Entry;
import org.zhuoluo.appeals.appeal.EntryCode;
import org.zhuoluo.messaging.contract.AssignmentAssistanceAsked;
import org.zhuoluo.messaging.contract.AssignmentOpinionGiven;
import org.zhuoluo.messaging.inbox.Received;

/** Keeps, for staff, what units ask and tell each other; whoever is asked may read the appeal from then on. */
@ApplicationScoped
public class FollowAssistance {
    private final Chronicle chronicle;
    private final GivenAssignments given;

    FollowAssistance(Chronicle chronicle, GivenAssignments given) {
        this.chronicle = chronicle;
        this.given = given;
    }

    public void onAsked(Received<AssignmentAssistanceAsked> received) {
        AssignmentAssistanceAsked asked = received.event();
        given.persist(new GivenAssignment(asked));
        chronicle.note(
                asked.appealId(),
                Entry.of(EntryCode.ASSISTANCE_ASKED, asked.askedAt())
                        .by(asked.unit())
                        .detail(asked.toUnit())
                        .saying(asked.questionEncrypted())
                        .forStaffOnly());
    }

    public void onOpinionGiven(Received<AssignmentOpinionGiven> received) {
        AssignmentOpinionGiven opinion = received.event();
        chronicle.note(
                opinion.appealId(),
                Entry.of(EntryCode.OPINION_GIVEN, opinion.givenAt())
                        .by(opinion.unit())
                        .saying(opinion.textEncrypted())
                        .forStaffOnly());
    }
}
