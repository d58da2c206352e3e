package org.zhuoluo.assignment.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;
import org.zhuoluo.api.id.Uuid7;
import org.zhuoluo.api.problem.Refusal;
import org.zhuoluo.assignment.assignment.Assignment;
import org.zhuoluo.assignment.assignment.AssignmentId;
import org.zhuoluo.assignment.assignment.Seal;
import org.zhuoluo.assignment.assignment.Signature;
import org.zhuoluo.assignment.assignment.Signing;
import org.zhuoluo.assignment.assignment.TakeAssignment;
import org.zhuoluo.assignment.supervision.Fact;
import org.zhuoluo.assignment.supervision.Happening;
import org.zhuoluo.assignment.supervision.Supervision;
import org.zhuoluo.assignment.unit.Sights;
import org.zhuoluo.messaging.outbox.Outbox;

/** A unit asks to put its share of a matter on the ledger (申请挂账); until the supervisor has decided, nothing changes. */
@ApplicationScoped
class AskLedger {
    private final TakeAssignment takeAssignment;
    private final Sights sights;
    private final Signing signing;
    private final LedgerEntries entries;
    private final OpenRequests requests;
    private final Seal seal;
    private final Supervision supervision;
    private final Outbox outbox;
    private final InstantSource clock;

    AskLedger(
            TakeAssignment takeAssignment,
            Sights sights,
            Signing signing,
            LedgerEntries entries,
            OpenRequests requests,
            Seal seal,
            Supervision supervision,
            Outbox outbox,
            InstantSource clock) {
        this.takeAssignment = takeAssignment;
        this.sights = sights;
        this.signing = signing;
        this.entries = entries;
        this.requests = requests;
        this.seal = seal;
        this.supervision = supervision;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    LedgerEntry ask(AssignmentId id, @Nullable String ifMatch, LedgerRequest request) {
        Assignment assignment = takeAssignment.take(id, sights.ofUnit(), ifMatch);
        Signature by = seal.signature();
        signing.signIfUnsigned(assignment, by.at());
        assignment.askForLedger();
        request.check(Months.today(by.at()));
        if (!entries.runningOf(id).isEmpty()) {
            throw Refusal.of(LedgerProblem.LEDGER_ASKED_ALREADY);
        }
        requests.check(assignment);
        var entry = new LedgerEntry(
                Uuid7.next(clock),
                assignment.id(),
                assignment.round(),
                assignment.appealNumber(),
                plan(assignment, request),
                request.nextReviewDate(),
                by);
        entries.persist(entry);
        outbox.append(LedgerFacts.asked(entry, assignment));
        supervision.take(Fact.about(Happening.LEDGER_ASKED, assignment.round(), assignment.charge(), by.at())
                .concerning(entry.id()));
        return entry;
    }

    private Plan plan(Assignment of, LedgerRequest request) {
        return new Plan(
                request.legacy(),
                request.promise(),
                seal.encrypt(of, request.reason()),
                seal.encrypt(of, request.plan()),
                seal.encrypt(of, request.explanation()),
                request.planEndDate());
    }
}
