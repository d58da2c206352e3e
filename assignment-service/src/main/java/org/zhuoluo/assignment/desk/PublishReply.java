package org.zhuoluo.assignment.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.jspecify.annotations.Nullable;
import org.zhuoluo.assignment.assignment.Answering;
import org.zhuoluo.assignment.assignment.Assignment;
import org.zhuoluo.assignment.assignment.AssignmentId;
import org.zhuoluo.assignment.assignment.Reply;

/** The unit answers the enterprise, which it has talked to. */
@ApplicationScoped
class PublishReply {
    private final Desk desk;
    private final Wording wording;
    private final ContactRule contactRule;
    private final Answering answering;

    PublishReply(Desk desk, Wording wording, ContactRule contactRule, Answering answering) {
        this.desk = desk;
        this.wording = wording;
        this.contactRule = contactRule;
        this.answering = answering;
    }

    @Transactional
    Assignment publish(AssignmentId id, @Nullable String ifMatch, ReplyRequest request) {
        Assignment assignment = desk.take(id, ifMatch);
        Reply reply = wording.reply(assignment, request);
        desk.signIfUnsigned(assignment, reply.publishedAt());
        answering.reply(assignment, reply);
        contactRule.check(assignment);
        return assignment;
    }
}
