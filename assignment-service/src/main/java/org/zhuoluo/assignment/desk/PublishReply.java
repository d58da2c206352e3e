package org.zhuoluo.assignment.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.jspecify.annotations.Nullable;
import org.zhuoluo.assignment.assignment.Assignment;
import org.zhuoluo.assignment.assignment.AssignmentId;

/** The unit answers the enterprise at once, where its replies need no second person. */
@ApplicationScoped
class PublishReply {
    private final Desk desk;
    private final Wording wording;
    private final ReviewRule reviewRule;
    private final Publication publication;

    PublishReply(Desk desk, Wording wording, ReviewRule reviewRule, Publication publication) {
        this.desk = desk;
        this.wording = wording;
        this.reviewRule = reviewRule;
        this.publication = publication;
    }

    @Transactional
    Assignment publish(AssignmentId id, @Nullable String ifMatch, ReplyRequest request) {
        Assignment assignment = desk.take(id, ifMatch);
        reviewRule.check(assignment);
        publication.publish(assignment, wording.reply(assignment, request));
        return assignment;
    }
}
