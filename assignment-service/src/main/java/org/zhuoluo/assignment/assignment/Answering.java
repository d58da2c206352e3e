package org.zhuoluo.assignment.assignment;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.zhuoluo.api.problem.Refusal;
import org.zhuoluo.assignment.supervision.Fact;
import org.zhuoluo.assignment.supervision.Happening;
import org.zhuoluo.assignment.supervision.Supervision;
import org.zhuoluo.messaging.contract.AssignmentReplyPublished;
import org.zhuoluo.messaging.outbox.Outbox;

/**
 * Lets a unit's answer out to the enterprise; its caller has locked the round. With the last answer of a round the appeal has its own, and
 * only then is that unit's duty done.
 */
@ApplicationScoped
public class Answering {
    private final Assignments assignments;
    private final Replies replies;
    private final PlanSteps steps;
    private final Followers followers;
    private final Supervision supervision;
    private final Outbox outbox;

    Answering(
            Assignments assignments,
            Replies replies,
            PlanSteps steps,
            Followers followers,
            Supervision supervision,
            Outbox outbox) {
        this.assignments = assignments;
        this.replies = replies;
        this.steps = steps;
        this.followers = followers;
        this.supervision = supervision;
        this.outbox = outbox;
    }

    /** The answer to what the unit worked on. */
    @Transactional(MANDATORY)
    public void reply(Assignment assignment, Reply reply) {
        Completion completion = completionBy(assignment, false);
        Happening what = completion.complete() ? Happening.ANSWERED_LAST : Happening.ANSWERED;
        letOut(assignment, reply, assignment.reply(reply, completion), what);
    }

    /** The answer to what was on the ledger. */
    @Transactional(MANDATORY)
    public void strikeOff(Assignment assignment, Reply reply) {
        Completion completion = completionBy(assignment, true);
        Happening what = completion.complete() ? Happening.STRUCK_OFF_LAST : Happening.STRUCK_OFF;
        letOut(assignment, reply, assignment.strikeOff(reply, completion), what);
    }

    /** What was promised is reported or taken back, and never just falls away; asked before a draft is laid before anybody, too. */
    public void requireNoStepLeft(Assignment assignment) {
        if (!steps.openOf(assignment.share()).isEmpty()) {
            throw Refusal.of(AssignmentProblem.STEPS_OPEN);
        }
    }

    private Completion completionBy(Assignment assignment, boolean fromLedger) {
        return Completion.of(
                assignments.standing(assignment.round()), assignments.standingWithout(assignment), fromLedger);
    }

    private void letOut(Assignment assignment, Reply reply, AssignmentReplyPublished told, Happening what) {
        requireNoStepLeft(assignment);
        outbox.append(told);
        replies.persist(reply);
        supervision.take(Fact.about(what, assignment.round(), assignment.charge(), reply.publishedAt()));
        followers.ended(assignment, reply.publishedAt());
    }
}
