package org.zhuoluo.assignment.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.zhuoluo.assignment.assignment.Answering;
import org.zhuoluo.assignment.assignment.Assignment;
import org.zhuoluo.assignment.assignment.AssignmentId;
import org.zhuoluo.assignment.assignment.ReplyDraft;
import org.zhuoluo.assignment.assignment.ReplyDrafts;
import org.zhuoluo.assignment.supervision.Happening;
import org.zhuoluo.messaging.outbox.Outbox;

/** One person of the unit writes a reply, or the correction of one, and lays it before a second one (双人复核); the clock of the reply runs on. */
@ApplicationScoped
class SubmitDraft {
    private final Desk desk;
    private final Wording wording;
    private final Correction correction;
    private final Answering answering;
    private final ReviewRule reviewRule;
    private final ReplyDrafts drafts;
    private final Outbox outbox;

    SubmitDraft(
            Desk desk,
            Wording wording,
            Correction correction,
            Answering answering,
            ReviewRule reviewRule,
            ReplyDrafts drafts,
            Outbox outbox) {
        this.desk = desk;
        this.wording = wording;
        this.correction = correction;
        this.answering = answering;
        this.reviewRule = reviewRule;
        this.drafts = drafts;
        this.outbox = outbox;
    }

    @Transactional
    ReplyDraft reply(AssignmentId id, @Nullable String ifMatch, ReplyRequest request) {
        return submit(id, ifMatch, assignment -> {
            ReplyDraft draft = wording.draft(assignment, wording.content(assignment, request), null);
            desk.signIfUnsigned(assignment, draft.draftedAt());
            answering.requireNoStepLeft(assignment);
            return draft;
        });
    }

    @Transactional
    ReplyDraft correction(AssignmentId id, @Nullable String ifMatch, CorrectionRequest request) {
        return submit(
                id,
                ifMatch,
                assignment -> wording.draft(
                        assignment,
                        wording.content(assignment, request, correction.inForce(assignment)),
                        request.reason()));
    }

    private ReplyDraft submit(AssignmentId id, @Nullable String ifMatch, Function<Assignment, ReplyDraft> writing) {
        Assignment assignment = desk.take(id, ifMatch);
        reviewRule.requireNonePending(assignment);
        ReplyDraft draft = writing.apply(assignment);
        outbox.append(assignment.draft(draft));
        drafts.persist(draft);
        desk.tell(Happening.REVIEW_SUBMITTED, assignment, draft.id(), draft.draftedAt());
        return draft;
    }
}
