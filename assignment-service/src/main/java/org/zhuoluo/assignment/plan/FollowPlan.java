package org.zhuoluo.assignment.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import org.zhuoluo.assignment.assignment.Assignment;
import org.zhuoluo.assignment.assignment.AssignmentFollower;
import org.zhuoluo.assignment.assignment.PlanSteps;

/** A plan belongs to the share: whoever has that next has the plan. What is still to be taken ends with the share. */
@ApplicationScoped
class FollowPlan implements AssignmentFollower {
    private final PlanSteps steps;

    FollowPlan(PlanSteps steps) {
        this.steps = steps;
    }

    @Override
    public void handedOn(Assignment from, Assignment next, Instant at) {}

    @Override
    public void ended(Assignment assignment, Instant at) {
        steps.openOf(assignment.share()).forEach(step -> step.lapse(at));
    }
}
