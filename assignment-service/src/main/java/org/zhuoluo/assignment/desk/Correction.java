package org.zhuoluo.assignment.desk;

import static jakarta.transaction.Transactional.TxType.MANDATORY;
import static org.zhuoluo.assignment.assignment.AssignmentProblem.CORRECTION_TOO_LATE;
import static org.zhuoluo.assignment.assignment.AssignmentProblem.NOTHING_TO_CORRECT;
import static org.zhuoluo.assignment.assignment.AssignmentProblem.OUTCOME_WAS_RATED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import org.zhuoluo.api.id.Uuid7;
import org.zhuoluo.api.problem.Refusal;
import org.zhuoluo.assignment.assignment.Assignment;
import org.zhuoluo.assignment.assignment.Assignments;
import org.zhuoluo.assignment.assignment.Replies;
import org.zhuoluo.assignment.assignment.Reply;
import org.zhuoluo.assignment.assignment.ReplyContent;
import org.zhuoluo.assignment.assignment.Signature;
import org.zhuoluo.assignment.matter.Round;
import org.zhuoluo.assignment.matter.RoundId;
import org.zhuoluo.assignment.matter.Rounds;
import org.zhuoluo.messaging.outbox.Outbox;

/**
 * Replaces what a unit published by a further version, as long as the appeal rests on it. What the enterprise has rated, or let stand
 * unrated until the appeal was closed, stays the outcome; its words can still be put right.
 */
@ApplicationScoped
class Correction {
    private final Replies replies;
    private final Rounds rounds;
    private final Assignments assignments;
    private final Outbox outbox;
    private final InstantSource clock;

    Correction(Replies replies, Rounds rounds, Assignments assignments, Outbox outbox, InstantSource clock) {
        this.replies = replies;
        this.rounds = rounds;
        this.assignments = assignments;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** The version in force, if it can be replaced. */
    Reply inForce(Assignment assignment) {
        Reply inForce = replies.latestOf(assignment.id()).orElseThrow(() -> Refusal.of(NOTHING_TO_CORRECT));
        if (rounds.lock(assignment.round()).hasEnded() || rounds.isFollowed(assignment.round())) {
            throw Refusal.of(CORRECTION_TOO_LATE);
        }
        return inForce;
    }

    @Transactional(MANDATORY)
    void publish(Assignment assignment, ReplyContent content, String reasonEncrypted, Signature by) {
        Reply inForce = inForce(assignment);
        requireOutcomeOpen(assignment.round(), inForce.content(), content);
        Reply next = inForce.corrected(Uuid7.next(clock), content, reasonEncrypted, by);
        outbox.append(assignment.correct(next, assignments.isLastToAnswer(assignment)));
        replies.persist(next);
    }

    private void requireOutcomeOpen(RoundId id, ReplyContent before, ReplyContent after) {
        Round round = rounds.lock(id);
        boolean settled = round.rating().isPresent() || round.isLeft();
        if (settled && !before.verdict().equals(after.verdict())) {
            throw Refusal.of(OUTCOME_WAS_RATED).field("outcome", "请保持原结果", "Please leave the outcome as it was");
        }
    }
}
