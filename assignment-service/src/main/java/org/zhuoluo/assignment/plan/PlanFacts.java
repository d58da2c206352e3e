package org.zhuoluo.assignment.plan;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhuoluo.assignment.assignment.Assignment;
import org.zhuoluo.assignment.assignment.PlanStep;
import org.zhuoluo.assignment.assignment.Writing;
import org.zhuoluo.messaging.contract.AssignmentPlanMade;
import org.zhuoluo.messaging.contract.AssignmentStepReported;

/** What is told of plans, in the words of the contract. */
final class PlanFacts {
    private PlanFacts() {}

    /** @param steps those that are to be taken from now on, in the order of their days */
    static AssignmentPlanMade made(Assignment of, List<PlanStep> steps, String textEncrypted, Instant at) {
        @Nullable Integer first = steps.isEmpty() ? null : steps.getFirst().number();
        return new AssignmentPlanMade(
                of.round().appealId(),
                of.appealNumber(),
                of.id().value(),
                of.round().round(),
                of.handover().unit(),
                first,
                steps.stream().map(PlanStep::id).toList(),
                steps.stream().map(PlanStep::dueDate).toList(),
                textEncrypted,
                at);
    }

    static AssignmentStepReported reported(Assignment of, PlanStep step, Writing report, int stepsLeft) {
        return new AssignmentStepReported(
                of.round().appealId(),
                of.appealNumber(),
                of.id().value(),
                of.round().round(),
                of.handover().unit(),
                step.id(),
                step.number(),
                stepsLeft,
                step.isPublicReport(),
                report.textEncrypted(),
                report.attachmentsTold(),
                requireNonNull(step.endedAt()));
    }
}
