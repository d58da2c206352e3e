package org.zhuoluo.assignment.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhuoluo.assignment.assignment.Assignment;
import org.zhuoluo.assignment.assignment.Assignments;
import org.zhuoluo.assignment.assignment.ReplyDrafts;
import org.zhuoluo.assignment.assignment.RoundStanding;
import org.zhuoluo.assignment.assignment.Seal;
import org.zhuoluo.assignment.assignment.Signature;
import org.zhuoluo.assignment.ledger.TakeEntry.Taken;
import org.zhuoluo.messaging.outbox.Outbox;

/** The supervisor decides whether a share of a matter goes on the ledger (挂账审批). */
@ApplicationScoped
class DecideOnLedger {
    private final TakeEntry takeEntry;
    private final Assignments assignments;
    private final ReplyDrafts drafts;
    private final Months months;
    private final LedgerDuties duties;
    private final Seal seal;
    private final Outbox outbox;

    DecideOnLedger(
            TakeEntry takeEntry,
            Assignments assignments,
            ReplyDrafts drafts,
            Months months,
            LedgerDuties duties,
            Seal seal,
            Outbox outbox) {
        this.takeEntry = takeEntry;
        this.assignments = assignments;
        this.drafts = drafts;
        this.months = months;
        this.duties = duties;
        this.seal = seal;
        this.outbox = outbox;
    }

    @Transactional
    LedgerEntry decide(UUID id, @Nullable String ifMatch, LedgerDecisionRequest request) {
        Taken taken = takeEntry.asSupervisor(id, ifMatch);
        Signature by = seal.signature();
        String remarks = seal.encrypt(taken.assignment(), request.remarks());
        if (request.approved()) {
            approve(taken, remarks, by);
        } else {
            taken.entry().refuse(remarks, by);
            outbox.append(LedgerFacts.refused(taken.entry(), taken.assignment()));
            duties.decided(taken, by.at());
        }
        return taken.entry();
    }

    private void approve(Taken taken, String remarks, Signature by) {
        Assignment assignment = taken.assignment();
        var month = months.first(by.at());
        var first = TrackedMonth.of(month, months.due(month));
        taken.entry().approve(remarks, first, by);
        RoundStanding before = assignments.standing(assignment.round());
        assignment.putOnLedger();
        drafts.voidOf(assignment.id());
        RoundStanding after = assignments.standing(assignment.round());
        outbox.append(LedgerFacts.put(taken.entry(), assignment, after.putsOnLedgerWhatWas(before)));
        duties.put(taken, first, by.at());
    }
}
