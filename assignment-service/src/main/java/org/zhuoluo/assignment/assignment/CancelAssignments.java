package org.zhuoluo.assignment.assignment;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import org.zhuoluo.assignment.matter.RoundId;
import org.zhuoluo.messaging.outbox.Outbox;

/** Takes the open assignments of a round from their units, because the appeal ended; its caller has locked the round. */
@ApplicationScoped
public class CancelAssignments {
    private final Assignments assignments;
    private final Followers followers;
    private final ReplyDrafts drafts;
    private final Outbox outbox;

    CancelAssignments(Assignments assignments, Followers followers, ReplyDrafts drafts, Outbox outbox) {
        this.assignments = assignments;
        this.followers = followers;
        this.drafts = drafts;
        this.outbox = outbox;
    }

    @Transactional(MANDATORY)
    public void cancel(RoundId round, String reason, Instant at) {
        drafts.voidOf(round);
        assignments.openOf(round).forEach(assignment -> {
            outbox.append(assignment.cancel(reason, at));
            followers.ended(assignment, at);
        });
    }
}
