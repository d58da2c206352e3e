package org.zhuoluo.assignment.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.zhuoluo.api.problem.Refusal;
import org.zhuoluo.assignment.assignment.Assignment;
import org.zhuoluo.assignment.assignment.Assignments;
import org.zhuoluo.assignment.assignment.FurtherUnits;
import org.zhuoluo.assignment.assignment.FurtherUnits.Share;
import org.zhuoluo.assignment.assignment.RoutedBy;
import org.zhuoluo.assignment.assignment.UnitRole;
import org.zhuoluo.assignment.calendar.Calendars;
import org.zhuoluo.assignment.consultation.ConcludeRequest.Task;
import org.zhuoluo.assignment.matter.RoundId;
import org.zhuoluo.assignment.unit.Choice;

/** Makes of each decision the assignment of its unit; its caller has locked the round. */
@ApplicationScoped
class GiveDecisions {
    private final Conveners conveners;
    private final DecisionRule rule;
    private final Assignments assignments;
    private final FurtherUnits furtherUnits;
    private final Calendars calendars;

    GiveDecisions(
            Conveners conveners,
            DecisionRule rule,
            Assignments assignments,
            FurtherUnits furtherUnits,
            Calendars calendars) {
        this.conveners = conveners;
        this.rule = rule;
        this.assignments = assignments;
        this.furtherUnits = furtherUnits;
        this.calendars = calendars;
    }

    List<Decision> give(Consultation consultation, List<Task> tasks, Instant now) {
        if (tasks.isEmpty()) {
            return List.of();
        }
        Assignment lead = leadOf(consultation.round());
        RoutedBy by = conveners.answersFor(lead.handover().area()) ? RoutedBy.COORDINATOR : RoutedBy.UNIT;
        rule.check(consultation, lead, tasks, by, now);
        var decisions = new ArrayList<Decision>();
        for (int i = 0; i < tasks.size(); i++) {
            Task task = tasks.get(i);
            decisions.add(Decision.of(given(lead, task, by, "decisions[%d].".formatted(i)), task.due()));
        }
        return decisions;
    }

    /** The share may have been handed on since the units were called together. */
    private Assignment leadOf(RoundId round) {
        return assignments.openOf(round).stream()
                .filter(open -> open.handover().role() == UnitRole.LEAD)
                .findFirst()
                .orElseThrow(() -> Refusal.of(ConsultationProblem.NO_LEAD_HAS_IT));
    }

    private Assignment given(Assignment lead, Task task, RoutedBy by, String place) {
        Choice whom = Choice.of(task.unit(), null, null).standingAt(place);
        var share = Share.due(whom, task.task(), calendars.clock().endOf(task.due()));
        return switch (task.role()) {
            case PART -> furtherUnits.part(lead, share);
            case ASSISTING -> furtherUnits.ask(lead, share, by);
        };
    }
}
