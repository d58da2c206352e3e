package org.zhuoluo.assignment.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.YearMonth;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhuoluo.api.id.Uuid7;
import org.zhuoluo.assignment.assignment.Seal;
import org.zhuoluo.assignment.assignment.Signature;
import org.zhuoluo.assignment.ledger.TakeEntry.Taken;
import org.zhuoluo.messaging.outbox.Outbox;

/**
 * The unit reports how a matter on the ledger stands (每月追踪). A report is for the oldest month that has none, so that a missed month stays
 * overdue until somebody has said how it was; when the present month has its report, a further one is a note besides.
 */
@ApplicationScoped
class ReportOnLedger {
    private final TakeEntry takeEntry;
    private final LedgerNotes notes;
    private final Months months;
    private final LedgerDuties duties;
    private final Seal seal;
    private final Outbox outbox;
    private final InstantSource clock;

    ReportOnLedger(
            TakeEntry takeEntry,
            LedgerNotes notes,
            Months months,
            LedgerDuties duties,
            Seal seal,
            Outbox outbox,
            InstantSource clock) {
        this.takeEntry = takeEntry;
        this.notes = notes;
        this.months = months;
        this.duties = duties;
        this.seal = seal;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    LedgerEntry report(UUID id, @Nullable String ifMatch, LedgerReportRequest request) {
        Signature by = seal.signature();
        Taken taken = takeEntry.asUnit(id, ifMatch, by.at());
        LedgerEntry entry = taken.entry();
        entry.requireReportable();
        @Nullable
        TrackedMonth owed = entry.tracked()
                .filter(month -> months.isReportedNow(month, by.at()))
                .orElse(null);
        var note = LedgerNote.report(
                Uuid7.next(clock),
                id,
                owed == null ? null : owed.month(),
                request.isPublic(),
                seal.encrypt(taken.assignment(), request.text()),
                by);
        notes.persist(note);
        outbox.append(LedgerFacts.reported(entry, note, taken.assignment()));
        if (owed != null) {
            YearMonth following = owed.asMonth().plusMonths(1);
            var next = TrackedMonth.of(following, months.due(following));
            entry.reported(next);
            duties.reported(taken, owed, next, by.at());
        }
        return entry;
    }
}
