package org.zhuoluo.assignment.plan;

import static org.zhuoluo.assignment.assignment.AssignmentProblem.PLAN_EMPTY;
import static org.zhuoluo.assignment.assignment.AssignmentProblem.PLAN_REASON_MISSING;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.zhuoluo.api.id.Uuid7;
import org.zhuoluo.api.problem.Refusal;
import org.zhuoluo.assignment.assignment.Assignment;
import org.zhuoluo.assignment.assignment.AssignmentId;
import org.zhuoluo.assignment.assignment.PlanStep;
import org.zhuoluo.assignment.assignment.PlanSteps;
import org.zhuoluo.assignment.assignment.Seal;
import org.zhuoluo.assignment.assignment.Signature;
import org.zhuoluo.assignment.calendar.Calendars;
import org.zhuoluo.assignment.supervision.Happening;
import org.zhuoluo.messaging.outbox.Outbox;
import org.zhuoluo.workingtime.WorkingCalendar;

/**
 * A unit plans by which dated steps it goes about a matter (制定分步计划), or plans anew what is still to be taken; each step is a duty. The
 * reply stays due when it is: who needs more time asks for it, or for the ledger.
 */
@ApplicationScoped
class MakePlan {
    private final PlanDesk desk;
    private final PlanSteps steps;
    private final Calendars calendars;
    private final Seal seal;
    private final Outbox outbox;
    private final InstantSource clock;

    MakePlan(PlanDesk desk, PlanSteps steps, Calendars calendars, Seal seal, Outbox outbox, InstantSource clock) {
        this.desk = desk;
        this.steps = steps;
        this.calendars = calendars;
        this.seal = seal;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    PlanState make(AssignmentId id, @Nullable String ifMatch, PlanRequest request) {
        Signature by = seal.signature();
        Assignment assignment = desk.take(id, ifMatch, by);
        assignment.plan();
        request.check(LocalDate.ofInstant(by.at(), WorkingCalendar.ZONE));
        List<PlanStep> before = steps.ofShare(assignment.share());
        List<PlanStep> replaced = before.stream().filter(PlanStep::isOpen).toList();
        check(request, replaced);
        List<PlanStep> planned = plan(assignment, request, before.size(), by);
        outbox.append(
                PlanFacts.made(assignment, planned, seal.encrypt(assignment, text(request, before.size())), by.at()));
        take(assignment, planned, replaced, by);
        List<PlanStep> all = new ArrayList<>(before);
        all.addAll(planned);
        return PlanState.of(all);
    }

    private static void check(PlanRequest request, List<PlanStep> replaced) {
        if (replaced.isEmpty() && request.steps().isEmpty()) {
            throw Refusal.of(PLAN_EMPTY).field("steps", "请至少填写一个步骤", "Please name one step at least");
        }
        if (!replaced.isEmpty() && !request.isReasoned()) {
            throw Refusal.of(PLAN_REASON_MISSING).field("reason", "请说明调整原因", "Please say why the plan changed");
        }
    }

    private List<PlanStep> plan(Assignment of, PlanRequest request, int numberedBefore, Signature by) {
        List<PlanStep> planned = new ArrayList<>();
        for (PlanRequest.Step step : request.steps()) {
            int number = numberedBefore + planned.size() + 1;
            planned.add(new PlanStep(
                    Uuid7.next(clock),
                    of.share(),
                    number,
                    seal.encrypt(of, step.title()),
                    calendars.clock().endOf(step.dueDate()),
                    by));
        }
        steps.persist(planned);
        return planned;
    }

    /** What is owed next is opened before what was owed last ends. */
    private void take(Assignment assignment, List<PlanStep> planned, List<PlanStep> replaced, Signature by) {
        planned.forEach(
                step -> desk.planned(assignment, step.id(), calendars.clock().endOf(step.dueDate()), by));
        replaced.forEach(step -> {
            step.drop(by);
            desk.ended(Happening.STEP_DROPPED, assignment, step.id(), by);
        });
    }

    /** As the enterprise reads it. */
    private static String text(PlanRequest request, int numberedBefore) {
        List<String> lines = new ArrayList<>();
        if (request.isReasoned()) {
            lines.add(request.reason());
        }
        int number = numberedBefore;
        for (PlanRequest.Step step : request.steps()) {
            number++;
            lines.add("%d. %s %s".formatted(number, step.dueDate(), step.title()));
        }
        return lines.stream().collect(Collectors.joining("\n"));
    }
}
