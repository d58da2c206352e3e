package org.zhuoluo.assignment.supervision;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import org.zhuoluo.assignment.calendar.Limit;
import org.zhuoluo.assignment.calendar.WorkingClock;
import org.zhuoluo.workingtime.Deadline;

/**
 * When a duty is due, and by which limit and which versions of catalogue and calendar that was reckoned.
 *
 * @param provisional the calendar does not reach so far, so a notice still to come may say otherwise; nothing moves it yet
 */
@Embeddable
public record Timing(
        @Column(name = "due_at") Instant dueAt,
        @Column(name = "due_date") LocalDate dueDate,
        boolean provisional,
        @Column(name = "time_limit") String limit,
        @Column(name = "catalogue_version") int catalogueVersion,
        @Column(name = "calendar_version") int calendarVersion) {
    static Timing of(Limit limit, int catalogueVersion, WorkingClock clock, Instant openedAt) {
        return of(clock.due(limit, openedAt), limit.toString(), catalogueVersion, clock);
    }

    /** Set by somebody, not counted from a limit. */
    static Timing asSet(Deadline due, int catalogueVersion, WorkingClock clock) {
        return of(due, Limit.AS_SET.toString(), catalogueVersion, clock);
    }

    /** Another moment was set; by which limit it had been counted before remains known. */
    Timing movedTo(Deadline due, WorkingClock clock) {
        return of(due, limit, catalogueVersion, clock);
    }

    /** Gives back the time that the pause took, no more. */
    Timing after(Pause pause, Instant resumed, WorkingClock clock) {
        Deadline due = clock.afterPause(Limit.kept(limit), deadline(), pause.pausedAt(), resumed);
        return of(due, limit, catalogueVersion, clock);
    }

    Deadline deadline() {
        return new Deadline(dueAt, dueDate, provisional);
    }

    boolean isDueBy(Instant at) {
        return !at.isBefore(dueAt);
    }

    private static Timing of(Deadline due, String limit, int catalogueVersion, WorkingClock clock) {
        return new Timing(due.due(), due.dueDate(), due.provisional(), limit, catalogueVersion, clock.version());
    }
}
