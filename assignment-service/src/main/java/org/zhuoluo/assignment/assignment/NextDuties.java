package org.zhuoluo.assignment.assignment;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.zhuoluo.assignment.matter.RoundId;
import org.zhuoluo.assignment.supervision.DutyWatch;
import org.zhuoluo.assignment.supervision.RoundDuties;

/** Keeps with each assignment of a round which duty of its unit is the nearest. */
@ApplicationScoped
class NextDuties implements DutyWatch {
    private final Assignments assignments;

    NextDuties(Assignments assignments) {
        this.assignments = assignments;
    }

    @Override
    @Transactional(MANDATORY)
    public void moved(RoundId round, RoundDuties duties) {
        assignments.list("round = ?1", round).forEach(assignment -> assignment.follow(duties));
    }
}
