package org.zhuoluo.assignment.desk;

import static org.zhuoluo.assignment.assignment.AssignmentProblem.DRAFT_PENDING;
import static org.zhuoluo.assignment.assignment.AssignmentProblem.REPLY_NEEDS_SECOND_PERSON;

import jakarta.enterprise.context.ApplicationScoped;
import org.zhuoluo.api.problem.Refusal;
import org.zhuoluo.assignment.assignment.Assignment;
import org.zhuoluo.assignment.assignment.ReplyDrafts;

/** What one person alone may let out: nothing where the unit wants a second one, and nothing past a draft that waits for one. */
@ApplicationScoped
class ReviewRule {
    private final DeskSettingsInForce settings;
    private final ReplyDrafts drafts;

    ReviewRule(DeskSettingsInForce settings, ReplyDrafts drafts) {
        this.settings = settings;
        this.drafts = drafts;
    }

    void check(Assignment assignment) {
        if (settings.of(assignment.handover().unitPath()).reviewsReplies()) {
            throw Refusal.of(REPLY_NEEDS_SECOND_PERSON);
        }
        requireNonePending(assignment);
    }

    void requireNonePending(Assignment assignment) {
        if (drafts.isOnePending(assignment.id())) {
            throw Refusal.of(DRAFT_PENDING);
        }
    }
}
