package org.zhuoluo.assignment.unit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.zhuoluo.api.problem.Refusal;
import org.zhuoluo.messaging.contract.LeaveDefined;

/** Somebody who sits on a post is away for some days (请假); no clock stops for it. */
@Entity
@Table(name = "staff_leave")
public class Leave {
    @Id
    @JdbcTypeCode(SqlTypes.CHAR)
    private UUID id;

    private int version;
    private String account;

    @Column(name = "first_day")
    private LocalDate firstDay;

    @Column(name = "last_day")
    private LocalDate lastDay;

    private boolean cancelled;

    @Column(name = "entered_by")
    private String enteredBy;

    @SuppressWarnings("NullAway.Init")
    protected Leave() {} // for Hibernate only

    Leave(UUID id, String account, LocalDate firstDay, LocalDate lastDay, String enteredBy) {
        this.id = id;
        this.version = 1;
        this.account = account;
        this.firstDay = firstDay;
        this.lastDay = lastDay;
        this.enteredBy = enteredBy;
    }

    LeaveDefined defined() {
        return new LeaveDefined(id, version, account, firstDay, lastDay, cancelled);
    }

    /** Back earlier than planned; the day of return is a day at work. */
    LeaveDefined end(LocalDate backOn, LocalDate today) {
        mustGoOn(today);
        if (backOn.isBefore(today)) {
            throw Refusal.of(UnitProblem.LEAVE_REFUSED)
                    .field(
                            "backOn",
                            "不能早于今天：已过去的日子由谁在岗不能改写",
                            "It cannot be before today: who was on duty is not rewritten");
        }
        if (!backOn.isAfter(firstDay) || backOn.isAfter(lastDay)) {
            throw Refusal.of(UnitProblem.LEAVE_REFUSED)
                    .field(
                            "backOn",
                            "返岗日须在请假期间，且晚于首日",
                            "The day of return lies within the leave and after its first day");
        }
        lastDay = backOn.minusDays(1);
        version++;
        return defined();
    }

    /** It does not take place, said on its first day at the latest; one that has gone on for longer is ended. What a deputy did stays done. */
    LeaveDefined cancel(LocalDate today) {
        mustGoOn(today);
        if (today.isAfter(firstDay)) {
            throw Refusal.of(UnitProblem.LEAVE_HAS_BEGUN);
        }
        cancelled = true;
        version++;
        return defined();
    }

    private void mustGoOn(LocalDate today) {
        if (cancelled || today.isAfter(lastDay)) {
            throw Refusal.of(UnitProblem.LEAVE_IS_OVER);
        }
    }

    UUID id() {
        return id;
    }

    String account() {
        return account;
    }

    LocalDate firstDay() {
        return firstDay;
    }

    LocalDate lastDay() {
        return lastDay;
    }

    boolean isCancelled() {
        return cancelled;
    }

    String enteredBy() {
        return enteredBy;
    }
}
