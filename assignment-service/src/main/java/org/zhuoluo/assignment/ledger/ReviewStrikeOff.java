package org.zhuoluo.assignment.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhuoluo.api.problem.Refusal;
import org.zhuoluo.assignment.assignment.SecondPerson;
import org.zhuoluo.assignment.assignment.Signature;
import org.zhuoluo.assignment.ledger.TakeEntry.Taken;

/** Hands the strike-off that waits to a second person of the unit. */
@ApplicationScoped
class ReviewStrikeOff {
    private final TakeEntry takeEntry;
    private final StrikeOffs strikeOffs;

    ReviewStrikeOff(TakeEntry takeEntry, StrikeOffs strikeOffs) {
        this.takeEntry = takeEntry;
        this.strikeOffs = strikeOffs;
    }

    Waiting take(UUID id, @Nullable String ifMatch, Signature by) {
        Taken taken = takeEntry.asUnit(id, ifMatch, by.at());
        taken.entry().requireStrikeOffPossible();
        StrikeOff draft = strikeOffs.waiting(id).orElseThrow(() -> Refusal.of(LedgerProblem.NO_STRIKE_OFF_WAITING));
        SecondPerson.check(draft.submittedBy(), by);
        return new Waiting(taken, draft);
    }

    /** A draft with what it is about. */
    record Waiting(Taken taken, StrikeOff draft) {}
}
