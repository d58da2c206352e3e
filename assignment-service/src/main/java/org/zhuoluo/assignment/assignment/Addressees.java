package org.zhuoluo.assignment.assignment;

import static org.zhuoluo.assignment.assignment.AssignmentProblem.UNIT_CANNOT_TAKE_IT;
import static org.zhuoluo.assignment.assignment.AssignmentProblem.UNIT_HAS_IT_ALREADY;

import jakarta.enterprise.context.ApplicationScoped;
import org.zhuoluo.api.problem.Refusal;
import org.zhuoluo.assignment.matter.RoundId;
import org.zhuoluo.assignment.unit.Addressee;
import org.zhuoluo.assignment.unit.Units;

/** The units that a matter can be given to, as somebody names them in a request. */
@ApplicationScoped
public class Addressees {
    private final Units units;
    private final Assignments assignments;

    Addressees(Units units, Assignments assignments) {
        this.units = units;
        this.assignments = assignments;
    }

    public Addressee named(String unit) {
        return units.addressee(unit)
                .orElseThrow(() -> Refusal.of(UNIT_CANNOT_TAKE_IT)
                        .field("unit", "请选择一个有岗位的单位", "Please choose a unit that has a post"));
    }

    /** A unit has one open assignment of a round: it would not know which of two it is asked about. */
    public Addressee notYetWith(String unit, RoundId round) {
        Addressee named = named(unit);
        if (assignments.openOf(round).stream()
                .anyMatch(open -> open.handover().unit().equals(unit))) {
            throw Refusal.of(UNIT_HAS_IT_ALREADY).field("unit", "请选择另一个单位", "Please choose another unit");
        }
        return named;
    }
}
