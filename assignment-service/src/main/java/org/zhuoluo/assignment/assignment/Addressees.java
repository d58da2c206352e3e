package org.zhuoluo.assignment.assignment;

import static org.zhuoluo.assignment.assignment.AssignmentProblem.ROUND_ENDED;
import static org.zhuoluo.assignment.assignment.AssignmentProblem.UNIT_CANNOT_TAKE_IT;
import static org.zhuoluo.assignment.assignment.AssignmentProblem.UNIT_HAS_IT_ALREADY;
import static org.zhuoluo.assignment.assignment.AssignmentProblem.UNIT_ONLY_ASSISTS;

import jakarta.enterprise.context.ApplicationScoped;
import org.zhuoluo.api.problem.Refusal;
import org.zhuoluo.assignment.matter.RoundId;
import org.zhuoluo.assignment.matter.Rounds;
import org.zhuoluo.assignment.unit.Addressee;
import org.zhuoluo.assignment.unit.Units;

/** The units that a matter can be given to, as somebody names them in a request. */
@ApplicationScoped
public class Addressees {
    private final Units units;
    private final Assignments assignments;
    private final Rounds rounds;

    Addressees(Units units, Assignments assignments, Rounds rounds) {
        this.units = units;
        this.assignments = assignments;
        this.rounds = rounds;
    }

    public Addressee named(String unit) {
        return named(unit, "unit");
    }

    /** One that can be given something to answer. */
    public Addressee named(String unit, String field) {
        return named(unit, UnitRole.LEAD, field);
    }

    private Addressee named(String unit, UnitRole role, String field) {
        if (role.answers() && units.onlyAssists(unit)) {
            throw Refusal.of(UNIT_ONLY_ASSISTS)
                    .field(field, "银行、法院、检察院只能协办", "A bank, a court and a procuratorate only assist");
        }
        return (role.answers() ? units.addressee(unit) : units.adviser(unit))
                .orElseThrow(() -> Refusal.of(UNIT_CANNOT_TAKE_IT)
                        .field(field, "请选择一个有岗位的单位", "Please choose a unit that has a post"));
    }

    /**
     * For one more assignment of a round that goes on; its caller has locked it. A unit has one at a time: it would not know which of
     * two it is asked about.
     */
    Addressee notYetWith(String unit, UnitRole role, RoundId round, String field) {
        if (rounds.lock(round).hasEnded()) {
            throw Refusal.of(ROUND_ENDED);
        }
        Addressee named = named(unit, role, field);
        if (assignments.openOf(round).stream()
                .anyMatch(open -> open.handover().unit().equals(unit))) {
            throw Refusal.of(UNIT_HAS_IT_ALREADY).field(field, "请选择另一个单位", "Please choose another unit");
        }
        return named;
    }
}
