package org.zhuoluo.assignment.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.jspecify.annotations.Nullable;
import org.zhuoluo.assignment.assignment.Assignment;
import org.zhuoluo.assignment.assignment.AssignmentId;
import org.zhuoluo.assignment.assignment.ReplyContent;
import org.zhuoluo.assignment.assignment.Seal;

/** The unit corrects its published reply at once, where its replies need no second person. */
@ApplicationScoped
class CorrectReply {
    private final Desk desk;
    private final Wording wording;
    private final Seal seal;
    private final ReviewRule reviewRule;
    private final Correction correction;

    CorrectReply(Desk desk, Wording wording, Seal seal, ReviewRule reviewRule, Correction correction) {
        this.desk = desk;
        this.wording = wording;
        this.seal = seal;
        this.reviewRule = reviewRule;
        this.correction = correction;
    }

    @Transactional
    Assignment correct(AssignmentId id, @Nullable String ifMatch, CorrectionRequest request) {
        Assignment assignment = desk.take(id, ifMatch);
        reviewRule.check(assignment);
        ReplyContent content = wording.content(assignment, request, correction.inForce(assignment));
        correction.publish(assignment, content, seal.encrypt(assignment, request.reason()), seal.signature());
        return assignment;
    }
}
