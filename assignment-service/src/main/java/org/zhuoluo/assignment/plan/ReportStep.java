package org.zhuoluo.assignment.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhuoluo.api.problem.CommonProblem;
import org.zhuoluo.api.problem.Refusal;
import org.zhuoluo.assignment.assignment.Assignment;
import org.zhuoluo.assignment.assignment.AssignmentId;
import org.zhuoluo.assignment.assignment.PlanStep;
import org.zhuoluo.assignment.assignment.PlanSteps;
import org.zhuoluo.assignment.assignment.Seal;
import org.zhuoluo.assignment.assignment.Signature;
import org.zhuoluo.assignment.assignment.Writing;
import org.zhuoluo.assignment.supervision.Happening;
import org.zhuoluo.messaging.outbox.Outbox;

/** A unit reports a step of its plan as taken (分步反馈), late or not. */
@ApplicationScoped
class ReportStep {
    private final PlanDesk desk;
    private final PlanSteps steps;
    private final Seal seal;
    private final Outbox outbox;

    ReportStep(PlanDesk desk, PlanSteps steps, Seal seal, Outbox outbox) {
        this.desk = desk;
        this.steps = steps;
        this.seal = seal;
        this.outbox = outbox;
    }

    @Transactional
    PlanState report(AssignmentId id, int number, @Nullable String ifMatch, StepReportRequest request) {
        Signature by = seal.signature();
        Assignment assignment = desk.take(id, ifMatch, by);
        List<PlanStep> all = steps.ofShare(assignment.share());
        PlanStep step = all.stream()
                .filter(planned -> planned.number() == number)
                .findFirst()
                .orElseThrow(() -> Refusal.of(CommonProblem.NOT_FOUND));
        assignment.reportStep();
        Writing report = Writing.of(seal.encrypt(assignment, request.text()), request.attachments());
        step.report(report, request.isPublic(), by);
        PlanState state = PlanState.of(all);
        outbox.append(PlanFacts.reported(assignment, step, report, state.stepsLeft()));
        desk.ended(Happening.STEP_REPORTED, assignment, step.id(), by);
        return state;
    }
}
