package org.zhuoluo.assignment.desk;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.zhuoluo.assignment.assignment.Assignment;
import org.zhuoluo.assignment.assignment.Assignments;
import org.zhuoluo.assignment.assignment.Replies;
import org.zhuoluo.assignment.assignment.Reply;
import org.zhuoluo.assignment.supervision.Happening;
import org.zhuoluo.messaging.contract.AssignmentReplyPublished;
import org.zhuoluo.messaging.outbox.Outbox;

/** Lets a reply out to the enterprise; with the last answer of a round the appeal has its own, and only then is that unit's duty done. */
@ApplicationScoped
class Publication {
    private final Desk desk;
    private final Replies replies;
    private final Assignments assignments;
    private final ContactRule contactRule;
    private final Outbox outbox;

    Publication(Desk desk, Replies replies, Assignments assignments, ContactRule contactRule, Outbox outbox) {
        this.desk = desk;
        this.replies = replies;
        this.assignments = assignments;
        this.contactRule = contactRule;
        this.outbox = outbox;
    }

    @Transactional(MANDATORY)
    void publish(Assignment assignment, Reply reply) {
        desk.signIfUnsigned(assignment, reply.publishedAt());
        boolean complete = assignments.isLastToAnswer(assignment);
        AssignmentReplyPublished told = assignment.reply(reply, complete);
        contactRule.check(assignment);
        outbox.append(told);
        replies.persist(reply);
        desk.tell(complete ? Happening.ANSWERED_LAST : Happening.ANSWERED, assignment, reply.publishedAt());
    }
}
