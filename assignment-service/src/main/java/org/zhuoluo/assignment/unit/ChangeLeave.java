package org.zhuoluo.assignment.unit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.BiFunction;
import org.zhuoluo.api.problem.CommonProblem;
import org.zhuoluo.api.problem.Refusal;
import org.zhuoluo.assignment.calendar.BusinessDay;
import org.zhuoluo.messaging.contract.LeaveDefined;
import org.zhuoluo.messaging.outbox.Outbox;

/** Ends a leave early or cancels it, and tells everybody. */
@ApplicationScoped
class ChangeLeave {
    private final Leaves leaves;
    private final Staff staff;
    private final BusinessDay day;
    private final Outbox outbox;

    ChangeLeave(Leaves leaves, Staff staff, BusinessDay day, Outbox outbox) {
        this.leaves = leaves;
        this.staff = staff;
        this.day = day;
        this.outbox = outbox;
    }

    /** @param change of the leave, on the day that it is */
    @Transactional
    Leave change(UUID id, BiFunction<Leave, LocalDate, LeaveDefined> change) {
        Leave leave = leaves.findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .filter(found -> staff.spokenFor()
                        .map(some -> some.contains(found.account()))
                        .orElse(true))
                .orElseThrow(() -> Refusal.of(CommonProblem.NOT_FOUND));
        outbox.append(change.apply(leave, day.today()));
        return leave;
    }
}
