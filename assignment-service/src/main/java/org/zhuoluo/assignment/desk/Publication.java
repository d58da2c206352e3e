package org.zhuoluo.assignment.desk;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.zhuoluo.assignment.assignment.Answering;
import org.zhuoluo.assignment.assignment.Assignment;
import org.zhuoluo.assignment.assignment.Reply;

/** Lets a reply out to the enterprise, which the unit has talked to. */
@ApplicationScoped
class Publication {
    private final Desk desk;
    private final Answering answering;
    private final ContactRule contactRule;

    Publication(Desk desk, Answering answering, ContactRule contactRule) {
        this.desk = desk;
        this.answering = answering;
        this.contactRule = contactRule;
    }

    @Transactional(MANDATORY)
    void publish(Assignment assignment, Reply reply) {
        desk.signIfUnsigned(assignment, reply.publishedAt());
        answering.reply(assignment, reply);
        contactRule.check(assignment);
    }
}
