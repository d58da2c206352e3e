package org.zhuoluo.assignment.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhuoluo.api.problem.Refusal;
import org.zhuoluo.assignment.assignment.Assignment;
import org.zhuoluo.assignment.assignment.Assignments;
import org.zhuoluo.assignment.assignment.RoundStanding;
import org.zhuoluo.assignment.assignment.Seal;
import org.zhuoluo.assignment.assignment.Signature;
import org.zhuoluo.assignment.calendar.Calendars;
import org.zhuoluo.assignment.catalogue.Catalogue;
import org.zhuoluo.assignment.catalogue.Terms;
import org.zhuoluo.assignment.ledger.TakeEntry.Taken;
import org.zhuoluo.messaging.outbox.Outbox;

/** The unit works on the matter again (恢复办理), by its own decision or the supervisor's: a reply is due, by the catalogue of today. */
@ApplicationScoped
class ResumeWork {
    private final TakeEntry takeEntry;
    private final Assignments assignments;
    private final StrikeOffs strikeOffs;
    private final Catalogue catalogue;
    private final Calendars calendars;
    private final LedgerDuties duties;
    private final Seal seal;
    private final Outbox outbox;

    ResumeWork(
            TakeEntry takeEntry,
            Assignments assignments,
            StrikeOffs strikeOffs,
            Catalogue catalogue,
            Calendars calendars,
            LedgerDuties duties,
            Seal seal,
            Outbox outbox) {
        this.takeEntry = takeEntry;
        this.assignments = assignments;
        this.strikeOffs = strikeOffs;
        this.catalogue = catalogue;
        this.calendars = calendars;
        this.duties = duties;
        this.seal = seal;
        this.outbox = outbox;
    }

    @Transactional
    LedgerEntry resume(UUID id, @Nullable String ifMatch, ResumeRequest request) {
        Signature by = seal.signature();
        Taken taken = takeEntry.asEither(id, ifMatch, by.at());
        Assignment assignment = taken.assignment();
        taken.entry().resume(seal.encrypt(assignment, request.reason()), by);
        if (assignment.isUnsigned()) {
            throw Refusal.of(LedgerProblem.NOT_SIGNED_FOR);
        }
        strikeOffs.dropWaiting(id, by.at());
        RoundStanding before = assignments.standing(assignment.round());
        assignment.resume();
        RoundStanding after = assignments.standing(assignment.round());
        Terms terms = catalogue.termsFor(
                assignment.handover().issueType(), assignment.handover().complex());
        Instant due = calendars.clock().due(terms.reply(), by.at()).due();
        outbox.append(LedgerFacts.resumed(taken.entry(), assignment, after.resumesWhatWas(before), due));
        duties.resumed(taken, terms, by.at());
        return taken.entry();
    }
}
