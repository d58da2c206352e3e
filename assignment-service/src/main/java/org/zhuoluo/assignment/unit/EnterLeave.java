package org.zhuoluo.assignment.unit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Optional;
import org.zhuoluo.api.id.Uuid7;
import org.zhuoluo.api.problem.Refusal;
import org.zhuoluo.api.scope.Caller;
import org.zhuoluo.assignment.calendar.BusinessDay;
import org.zhuoluo.messaging.outbox.Outbox;

/** Notes that somebody will be away. */
@ApplicationScoped
class EnterLeave {
    private static final int LONGEST_DAYS = 366;

    private final Leaves leaves;
    private final Staff staff;
    private final Caller caller;
    private final BusinessDay day;
    private final Outbox outbox;
    private final InstantSource clock;

    EnterLeave(Leaves leaves, Staff staff, Caller caller, BusinessDay day, Outbox outbox, InstantSource clock) {
        this.leaves = leaves;
        this.staff = staff;
        this.caller = caller;
        this.day = day;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    Leave enter(LeaveRequest request) {
        String account = Optional.ofNullable(request.account()).orElseGet(caller::account);
        LocalDate today = day.today();
        var faults = new Faults()
                .addIf(
                        !isSpokenFor(account) || !staff.sitsSomewhere(account),
                        "account",
                        "请选择您可以代为请假的在岗人员",
                        "Please choose somebody on a post for whom you may enter a leave")
                .addIf(request.to().isBefore(request.from()), "to", "不能早于首日", "It cannot be before the first day")
                .addIf(request.to().isBefore(today), "to", "不能早于今天", "It cannot be before today")
                .addIf(
                        request.to().isAfter(request.from().plusDays(LONGEST_DAYS)),
                        "to",
                        "一次请假不超过一年；更久请换人",
                        "A leave is a year at most; for longer somebody else takes the post over");
        if (!faults.isEmpty()) {
            throw Refusal.of(UnitProblem.LEAVE_REFUSED).fields(faults.list());
        }
        var leave = new Leave(Uuid7.next(clock), account, request.from(), request.to(), caller.account());
        leaves.persist(leave);
        outbox.append(leave.defined());
        return leave;
    }

    private boolean isSpokenFor(String account) {
        return staff.spokenFor().map(some -> some.contains(account)).orElse(true);
    }
}
