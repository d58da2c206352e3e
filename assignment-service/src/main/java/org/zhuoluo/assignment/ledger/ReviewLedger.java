package org.zhuoluo.assignment.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhuoluo.api.id.Uuid7;
import org.zhuoluo.assignment.assignment.Seal;
import org.zhuoluo.assignment.assignment.Signature;
import org.zhuoluo.assignment.ledger.TakeEntry.Taken;

/** The supervisor has looked at an entry and says when to look again (复核). */
@ApplicationScoped
class ReviewLedger {
    private final TakeEntry takeEntry;
    private final LedgerNotes notes;
    private final Seal seal;
    private final InstantSource clock;

    ReviewLedger(TakeEntry takeEntry, LedgerNotes notes, Seal seal, InstantSource clock) {
        this.takeEntry = takeEntry;
        this.notes = notes;
        this.seal = seal;
        this.clock = clock;
    }

    @Transactional
    LedgerEntry review(UUID id, @Nullable String ifMatch, LedgerReviewRequest request) {
        Taken taken = takeEntry.asSupervisor(id, ifMatch);
        Signature by = seal.signature();
        LocalDate next = request.nextReviewDate();
        taken.entry().review(next);
        LedgerRequest.checkReview(
                next, Months.today(by.at()), taken.entry().plan().endDate());
        notes.persist(
                LedgerNote.review(Uuid7.next(clock), id, next, seal.encrypt(taken.assignment(), request.reason()), by));
        return taken.entry();
    }
}
