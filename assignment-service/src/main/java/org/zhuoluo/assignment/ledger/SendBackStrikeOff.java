package org.zhuoluo.assignment.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhuoluo.assignment.assignment.Seal;
import org.zhuoluo.assignment.assignment.Signature;
import org.zhuoluo.assignment.ledger.ReviewStrikeOff.Waiting;

/** A second person of the unit sends a strike-off back (退回修改); the matter stays on the ledger. */
@ApplicationScoped
class SendBackStrikeOff {
    private final ReviewStrikeOff review;
    private final LedgerDuties duties;
    private final Seal seal;

    SendBackStrikeOff(ReviewStrikeOff review, LedgerDuties duties, Seal seal) {
        this.review = review;
        this.duties = duties;
        this.seal = seal;
    }

    @Transactional
    LedgerEntry sendBack(UUID id, @Nullable String ifMatch, SendBackRequest request) {
        Signature by = seal.signature();
        Waiting waiting = review.take(id, ifMatch, by);
        String remarks = seal.encrypt(waiting.taken().assignment(), request.remarks());
        waiting.draft().decide(StrikeOffDecision.SENT_BACK, remarks, by);
        duties.reviewed(waiting.taken(), waiting.draft(), by.at());
        return waiting.taken().entry();
    }
}
