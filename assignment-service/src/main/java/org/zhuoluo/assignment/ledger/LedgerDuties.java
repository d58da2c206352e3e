package org.zhuoluo.assignment.ledger;

import static org.zhuoluo.assignment.supervision.Happening.DECIDED;
import static org.zhuoluo.assignment.supervision.Happening.LEDGER_LEFT;
import static org.zhuoluo.assignment.supervision.Happening.LEDGER_RESUMED;
import static org.zhuoluo.assignment.supervision.Happening.PUT_ON_LEDGER;
import static org.zhuoluo.assignment.supervision.Happening.REPLY_SET_ASIDE;
import static org.zhuoluo.assignment.supervision.Happening.TRACKED;
import static org.zhuoluo.assignment.supervision.Happening.TRACKING_DUE;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import org.zhuoluo.assignment.assignment.Assignment;
import org.zhuoluo.assignment.catalogue.Terms;
import org.zhuoluo.assignment.ledger.TakeEntry.Taken;
import org.zhuoluo.assignment.supervision.Fact;
import org.zhuoluo.assignment.supervision.Happening;
import org.zhuoluo.assignment.supervision.Supervision;

/** What the ledger opens and ends of duties; what is owed next is opened before what was owed last ends. */
@ApplicationScoped
class LedgerDuties {
    private final Supervision supervision;
    private final Months months;

    LedgerDuties(Supervision supervision, Months months) {
        this.supervision = supervision;
        this.months = months;
    }

    /** STRIKE_OFF in the place of REPLY, the first TRACK, and nothing more of what was asked on the way to the reply. */
    void put(Taken taken, TrackedMonth first, Instant at) {
        LedgerEntry entry = taken.entry();
        supervision.take(fact(PUT_ON_LEDGER, taken, at)
                .concerning(entry.id())
                .dueBy(months.endOf(entry.plan().endDate())));
        owe(taken, first, at);
        decided(taken, at);
        supervision.take(fact(REPLY_SET_ASIDE, taken, at));
    }

    void decided(Taken taken, Instant at) {
        supervision.take(fact(DECIDED, taken, at).concerning(taken.entry().id()));
    }

    /** The report of one month is there, that of the next is owed. */
    void reported(Taken taken, TrackedMonth reported, TrackedMonth next, Instant at) {
        owe(taken, next, at);
        supervision.take(fact(TRACKED, taken, at)
                .concerning(reported.dutyOf(taken.entry().id())));
    }

    /** REPLY anew, with its whole limit from now, in the place of all that was owed for the ledger. */
    void resumed(Taken taken, Terms terms, Instant at) {
        Assignment assignment = taken.assignment();
        supervision.take(Fact.given(LEDGER_RESUMED, assignment.round(), assignment.charge(), terms, at)
                .concerning(taken.entry().id()));
        supervision.take(fact(LEDGER_LEFT, taken, at));
    }

    void submitted(Taken taken, StrikeOff draft) {
        supervision.take(
                fact(Happening.REVIEW_SUBMITTED, taken, draft.submittedAt()).concerning(draft.id()));
    }

    void reviewed(Taken taken, StrikeOff draft, Instant at) {
        supervision.take(fact(Happening.REVIEWED, taken, at).concerning(draft.id()));
    }

    private void owe(Taken taken, TrackedMonth month, Instant at) {
        supervision.take(fact(TRACKING_DUE, taken, at)
                .concerning(month.dutyOf(taken.entry().id()))
                .dueBy(months.due(month.asMonth())));
    }

    private static Fact fact(Happening what, Taken taken, Instant at) {
        return Fact.about(what, taken.assignment().round(), taken.assignment().charge(), at);
    }
}
