package org.zhuoluo.assignment.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.zhuoluo.assignment.assignment.Assignment;
import org.zhuoluo.assignment.assignment.AssignmentId;
import org.zhuoluo.assignment.assignment.Assignments;
import org.zhuoluo.assignment.assignment.Replies;
import org.zhuoluo.assignment.assignment.Reply;
import org.zhuoluo.assignment.supervision.Happening;
import org.zhuoluo.messaging.contract.AssignmentReplyPublished;
import org.zhuoluo.messaging.outbox.Outbox;

/** The unit answers the enterprise; with the last answer of a round the appeal has its own, and only then is that unit's duty done. */
@ApplicationScoped
public class PublishReply {
    private final Desk desk;
    private final Wording wording;
    private final Replies replies;
    private final Assignments assignments;
    private final ContactRule contactRule;
    private final Outbox outbox;

    PublishReply(
            Desk desk,
            Wording wording,
            Replies replies,
            Assignments assignments,
            ContactRule contactRule,
            Outbox outbox) {
        this.desk = desk;
        this.wording = wording;
        this.replies = replies;
        this.assignments = assignments;
        this.contactRule = contactRule;
        this.outbox = outbox;
    }

    @Transactional
    public Assignment publish(AssignmentId id, @Nullable String ifMatch, ReplyRequest request) {
        Assignment assignment = desk.take(id, ifMatch);
        Reply reply = wording.reply(assignment, request);
        Instant at = reply.publishedAt();
        desk.signIfUnsigned(assignment, at);
        boolean complete = assignments.isLastToAnswer(assignment);
        AssignmentReplyPublished told = assignment.reply(reply, complete);
        contactRule.check(assignment);
        outbox.append(told);
        replies.persist(reply);
        Happening what = complete ? Happening.ANSWERED_LAST : Happening.ANSWERED;
        desk.tell(what, assignment, at);
        return assignment;
    }
}
