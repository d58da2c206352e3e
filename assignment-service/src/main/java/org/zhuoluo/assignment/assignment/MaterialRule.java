package org.zhuoluo.assignment.assignment;

import static org.zhuoluo.assignment.assignment.AssignmentProblem.LEDGER_WAITING;
import static org.zhuoluo.assignment.assignment.AssignmentProblem.MATERIAL_LIMIT_REACHED;
import static org.zhuoluo.assignment.assignment.AssignmentProblem.MATERIAL_PENDING;
import static org.zhuoluo.assignment.assignment.AssignmentProblem.MATERIAL_TOO_LATE;
import static org.zhuoluo.assignment.assignment.AssignmentProblem.NO_REPLY_OWED;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.InstantSource;
import org.zhuoluo.api.id.Uuid7;
import org.zhuoluo.api.problem.Refusal;
import org.zhuoluo.assignment.calendar.Calendars;
import org.zhuoluo.assignment.catalogue.LimitsConfig;
import org.zhuoluo.assignment.matter.Matters;
import org.zhuoluo.assignment.supervision.Obligation;
import org.zhuoluo.assignment.supervision.ObligationKind;
import org.zhuoluo.assignment.supervision.Obligations;
import org.zhuoluo.workingtime.Deadline;

/** How often and how long the enterprise can be asked: a clock that stands still is the dearest thing that a unit has. */
@ApplicationScoped
public class MaterialRule {
    private static final int IN_A_ROUND = 2;

    private final MaterialRequests requests;
    private final LedgerQuestion ledger;
    private final Obligations obligations;
    private final Matters matters;
    private final LimitsConfig limits;
    private final Calendars calendars;
    private final Seal seal;
    private final InstantSource clock;

    MaterialRule(
            MaterialRequests requests,
            LedgerQuestion ledger,
            Obligations obligations,
            Matters matters,
            LimitsConfig limits,
            Calendars calendars,
            Seal seal,
            InstantSource clock) {
        this.requests = requests;
        this.ledger = ledger;
        this.obligations = obligations;
        this.matters = matters;
        this.limits = limits;
        this.calendars = calendars;
        this.seal = seal;
        this.clock = clock;
    }

    public MaterialRequest asked(Assignment assignment, String text) {
        Signature by = seal.signature();
        return new MaterialRequest(
                Uuid7.next(clock),
                assignment,
                matters.require(assignment.round().appealId()).appellantHash(),
                seal.encrypt(assignment, text),
                deadline(by.at()),
                by);
    }

    /** Before the reply is due, once at a time for a share and twice in the round; its caller has locked the round. */
    public void check(Assignment assignment, Instant now) {
        Obligation reply = obligations
                .runningOf(ObligationKind.REPLY, assignment.round(), assignment.share())
                .orElseThrow(() -> Refusal.of(NO_REPLY_OWED));
        if (ledger.waits(assignment.id())) {
            throw Refusal.of(LEDGER_WAITING);
        }
        if (requests.unendedOf(assignment.share()).isPresent()) {
            throw Refusal.of(MATERIAL_PENDING);
        }
        if (requests.countOf(assignment.round()) >= IN_A_ROUND) {
            throw Refusal.of(MATERIAL_LIMIT_REACHED);
        }
        if (!now.isBefore(reply.timing().dueAt())) {
            throw Refusal.of(MATERIAL_TOO_LATE);
        }
    }

    /** How long the clock stands still at most. */
    public Deadline deadline(Instant askedAt) {
        return calendars.clock().due(limits.supplement(), askedAt);
    }
}
