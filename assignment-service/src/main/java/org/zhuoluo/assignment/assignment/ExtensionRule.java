package org.zhuoluo.assignment.assignment;

import static org.zhuoluo.assignment.assignment.AssignmentProblem.EXTENSION_DATE;
import static org.zhuoluo.assignment.assignment.AssignmentProblem.EXTENSION_LIMIT_REACHED;
import static org.zhuoluo.assignment.assignment.AssignmentProblem.EXTENSION_PENDING;
import static org.zhuoluo.assignment.assignment.AssignmentProblem.EXTENSION_TOO_LATE;
import static org.zhuoluo.assignment.assignment.AssignmentProblem.LEDGER_WAITING;
import static org.zhuoluo.assignment.assignment.AssignmentProblem.NO_REPLY_OWED;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import org.zhuoluo.api.problem.Refusal;
import org.zhuoluo.assignment.calendar.Calendars;
import org.zhuoluo.assignment.calendar.WorkingClock;
import org.zhuoluo.assignment.supervision.Obligation;
import org.zhuoluo.assignment.supervision.ObligationKind;
import org.zhuoluo.assignment.supervision.Obligations;
import org.zhuoluo.workingtime.Deadline;

/** When a unit can ask for more time, how often, and until when it can have it. Late is late: time that has run out is not asked for. */
@ApplicationScoped
public class ExtensionRule {
    private final Extensions extensions;
    private final LedgerQuestion ledger;
    private final Obligations obligations;
    private final Calendars calendars;
    private final ExtensionConfig config;

    ExtensionRule(
            Extensions extensions,
            LedgerQuestion ledger,
            Obligations obligations,
            Calendars calendars,
            ExtensionConfig config) {
        this.extensions = extensions;
        this.ledger = ledger;
        this.obligations = obligations;
        this.calendars = calendars;
        this.config = config;
    }

    /** The duty for which there could be more time; its caller has locked the round. */
    public Obligation replyOf(Assignment assignment) {
        return obligations
                .runningOf(ObligationKind.REPLY, assignment.round(), assignment.share())
                .orElseThrow(() -> Refusal.of(NO_REPLY_OWED));
    }

    public void checkAsking(Assignment assignment, Obligation reply, Instant now) {
        if (ledger.waits(assignment.id())) {
            throw Refusal.of(LEDGER_WAITING);
        }
        if (extensions.pendingOf(assignment.id()).isPresent()) {
            throw Refusal.of(EXTENSION_PENDING);
        }
        if (extensions.decidedOf(assignment.share()) >= config.times()) {
            throw Refusal.of(EXTENSION_LIMIT_REACHED);
        }
        Instant due = dueOf(reply, now).due();
        if (!now.isBefore(due) || config.leadDays() > 0 && leadFrom(now).isAfter(due)) {
            throw Refusal.of(EXTENSION_TOO_LATE);
        }
    }

    /** What there would be more time than; a clock that stands still is judged as if it ran again now. */
    public Deadline dueOf(Obligation reply, Instant now) {
        return reply.dueIfItRan(calendars.clock(), now);
    }

    /** A working day that is still to come, after the day on which it is due now, and not too far away. */
    public Deadline until(LocalDate day, Obligation reply, Instant now, String field) {
        WorkingClock clock = calendars.clock();
        LocalDate dueNow = dueOf(reply, now).dueDate();
        LocalDate latest = clock.calendar()
                .plusWorkingDays(clock.endOf(dueNow).due().minusNanos(1), config.longestDays())
                .dueDate();
        Deadline until = clock.endOf(day);
        boolean wrong = !day.isAfter(dueNow)
                || day.isAfter(latest)
                || !clock.calendar().isWorkingDay(day)
                || !until.due().isAfter(now);
        if (wrong) {
            throw Refusal.of(EXTENSION_DATE)
                    .field(
                            field,
                            "请选择 %s 之后、不晚于 %s 的工作日，且不能是过去的日期".formatted(dueNow, latest),
                            "Please choose a working day after %s, not after %s and not past"
                                    .formatted(dueNow, latest));
        }
        return until;
    }

    private Instant leadFrom(Instant now) {
        return calendars
                .clock()
                .calendar()
                .plusWorkingDays(now, config.leadDays())
                .due();
    }
}
