package org.zhuoluo.assignment.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhuoluo.api.problem.CommonProblem;
import org.zhuoluo.api.problem.Refusal;
import org.zhuoluo.assignment.assignment.Assignment;
import org.zhuoluo.assignment.assignment.AssignmentId;
import org.zhuoluo.assignment.assignment.ReplyDraft;
import org.zhuoluo.assignment.assignment.ReplyDrafts;
import org.zhuoluo.assignment.assignment.Seal;
import org.zhuoluo.assignment.assignment.Signature;
import org.zhuoluo.assignment.supervision.Happening;
import org.zhuoluo.messaging.outbox.Outbox;

/** A second person of the unit publishes exactly what was drafted, under the rules that hold at that moment, or sends it back. */
@ApplicationScoped
class ReviewDraft {
    private final Desk desk;
    private final ReplyDrafts drafts;
    private final Wording wording;
    private final Seal seal;
    private final Publication publication;
    private final Correction correction;
    private final Outbox outbox;

    ReviewDraft(
            Desk desk,
            ReplyDrafts drafts,
            Wording wording,
            Seal seal,
            Publication publication,
            Correction correction,
            Outbox outbox) {
        this.desk = desk;
        this.drafts = drafts;
        this.wording = wording;
        this.seal = seal;
        this.publication = publication;
        this.correction = correction;
        this.outbox = outbox;
    }

    @Transactional
    Assignment publish(AssignmentId id, UUID draftId, @Nullable String ifMatch) {
        Assignment assignment = desk.take(id, ifMatch);
        ReplyDraft draft = require(id, draftId);
        Signature by = seal.signature();
        draft.publish(by);
        draft.correctionEncrypted()
                .ifPresentOrElse(
                        reason -> correction.publish(assignment, draft.content(), reason, by),
                        () -> publication.publish(assignment, wording.reply(assignment, draft.content(), by)));
        desk.tell(Happening.REVIEWED, assignment, draftId, by.at());
        return assignment;
    }

    @Transactional
    ReplyDraft sendBack(AssignmentId id, UUID draftId, @Nullable String ifMatch, SendBackRequest request) {
        Assignment assignment = desk.take(id, ifMatch);
        ReplyDraft draft = require(id, draftId);
        Signature by = seal.signature();
        outbox.append(draft.sendBack(assignment, seal.encrypt(assignment, request.remarks()), by));
        desk.tell(Happening.REVIEWED, assignment, draftId, by.at());
        return draft;
    }

    private ReplyDraft require(AssignmentId assignment, UUID id) {
        return drafts.find(assignment, id).orElseThrow(() -> Refusal.of(CommonProblem.NOT_FOUND));
    }
}
