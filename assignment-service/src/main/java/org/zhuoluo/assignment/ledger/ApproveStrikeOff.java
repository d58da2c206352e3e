package org.zhuoluo.assignment.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhuoluo.api.id.Uuid7;
import org.zhuoluo.assignment.assignment.Answering;
import org.zhuoluo.assignment.assignment.Reply;
import org.zhuoluo.assignment.assignment.ReplyContent;
import org.zhuoluo.assignment.assignment.Seal;
import org.zhuoluo.assignment.assignment.Signature;
import org.zhuoluo.assignment.ledger.ReviewStrikeOff.Waiting;
import org.zhuoluo.assignment.ledger.TakeEntry.Taken;
import org.zhuoluo.messaging.outbox.Outbox;

/** A second person of the unit lets a strike-off pass (销号): the matter leaves the ledger with its answer. */
@ApplicationScoped
class ApproveStrikeOff {
    private final ReviewStrikeOff review;
    private final Answering answering;
    private final LedgerDuties duties;
    private final Seal seal;
    private final Outbox outbox;
    private final InstantSource clock;

    ApproveStrikeOff(
            ReviewStrikeOff review,
            Answering answering,
            LedgerDuties duties,
            Seal seal,
            Outbox outbox,
            InstantSource clock) {
        this.review = review;
        this.answering = answering;
        this.duties = duties;
        this.seal = seal;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    LedgerEntry approve(UUID id, @Nullable String ifMatch) {
        Signature by = seal.signature();
        Waiting waiting = review.take(id, ifMatch, by);
        Taken taken = waiting.taken();
        StrikeOff draft = waiting.draft();
        draft.decide(StrikeOffDecision.APPROVED, null, by);
        taken.entry().strikeOff(by);
        outbox.append(LedgerFacts.struckOff(taken.entry(), draft, taken.assignment()));
        duties.reviewed(taken, draft, by.at());
        answering.strikeOff(
                taken.assignment(),
                new Reply(
                        Uuid7.next(clock),
                        taken.assignment().id(),
                        new ReplyContent(draft.verdict(), draft.answer(), null, null),
                        by));
        return taken.entry();
    }
}
