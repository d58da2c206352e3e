package org.zhuoluo.assignment.consultation;

import static org.zhuoluo.assignment.consultation.ConsultationProblem.DECISION_DUE_PASSED;
import static org.zhuoluo.assignment.consultation.ConsultationProblem.DECISION_DUE_TOO_FAR;
import static org.zhuoluo.assignment.consultation.ConsultationProblem.LEAD_CHANGED;
import static org.zhuoluo.assignment.consultation.ConsultationProblem.MEETING_NOT_HELD;
import static org.zhuoluo.assignment.consultation.ConsultationProblem.PART_NOT_FOR_A_HEAD;
import static org.zhuoluo.assignment.consultation.ConsultationProblem.UNIT_NOT_AT_THE_TABLE;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.zhuoluo.api.problem.Refusal;
import org.zhuoluo.assignment.assignment.Assignment;
import org.zhuoluo.assignment.assignment.RoutedBy;
import org.zhuoluo.assignment.calendar.Calendars;
import org.zhuoluo.assignment.calendar.Limit;
import org.zhuoluo.assignment.consultation.ConcludeRequest.Task;
import org.zhuoluo.assignment.consultation.ConcludeRequest.TaskRole;
import org.zhuoluo.assignment.unit.Units;
import org.zhuoluo.workingtime.WorkingCalendar;

/**
 * What a consultation can decide: once it was held, for those who sat at the table, by a day that is not too far away. A head decides only
 * what the lead could ask for at its desk, and only while the unit that convened still leads.
 */
@ApplicationScoped
class DecisionRule {
    private final Units units;
    private final Calendars calendars;
    private final ConsultationConfig config;

    DecisionRule(Units units, Calendars calendars, ConsultationConfig config) {
        this.units = units;
        this.calendars = calendars;
        this.config = config;
    }

    void check(Consultation consultation, Assignment lead, List<Task> tasks, RoutedBy by, Instant now) {
        if (consultation.meeting().heldAt().isAfter(now)) {
            throw Refusal.of(MEETING_NOT_HELD);
        }
        boolean head = by == RoutedBy.UNIT;
        if (head && !lead.handover().unit().equals(consultation.convener().unit())) {
            throw Refusal.of(LEAD_CHANGED);
        }
        for (int i = 0; i < tasks.size(); i++) {
            Task task = tasks.get(i);
            String place = "decisions[%d].".formatted(i);
            if (head && task.role() == TaskRole.PART) {
                throw Refusal.of(PART_NOT_FOR_A_HEAD)
                        .field(place + "role", "分办由协调员议定", "A coordinator makes parts of a matter");
            }
            checkUnit(consultation, task.unit(), place + "unit");
            checkDue(task.due(), now, place + "due");
        }
    }

    /** Or whoever followed a unit that is no more. */
    private void checkUnit(Consultation consultation, String unit, String field) {
        boolean tookPart = consultation.participants().stream()
                .map(Participant::unit)
                .anyMatch(participant ->
                        participant.equals(unit) || units.heirOf(participant).equals(unit));
        if (!tookPart) {
            throw Refusal.of(UNIT_NOT_AT_THE_TABLE).field(field, "请选择参加会商的单位", "Please choose a unit that took part");
        }
    }

    private void checkDue(LocalDate due, Instant now, String field) {
        if (due.isBefore(LocalDate.ofInstant(now, WorkingCalendar.ZONE))) {
            throw Refusal.of(DECISION_DUE_PASSED).field(field, "请选择今天或以后的日期", "Please choose today or a later day");
        }
        LocalDate latest = calendars
                .clock()
                .due(Limit.workingDays(config.longestDays()), now)
                .dueDate();
        if (due.isAfter(latest)) {
            throw Refusal.of(DECISION_DUE_TOO_FAR)
                    .field(field, "请选择不晚于 %s 的日期".formatted(latest), "Please choose no later day than " + latest);
        }
    }
}
