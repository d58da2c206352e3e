package org.zhuoluo.assignment.desk;

import static org.zhuoluo.assignment.assignment.AssignmentProblem.RETURN_RULED_OUT;
import static org.zhuoluo.assignment.assignment.AssignmentProblem.UNIT_NOT_HIGHER;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zhuoluo.api.problem.Refusal;
import org.zhuoluo.assignment.assignment.Assignment;
import org.zhuoluo.assignment.assignment.Returns;
import org.zhuoluo.assignment.catalogue.Catalogue;
import org.zhuoluo.assignment.unit.Unit;
import org.zhuoluo.assignment.unit.Units;

/**
 * To whom a share can be handed up: to a unit above its own one in the tree, or to the unit of an area above that the catalogue makes
 * responsible for the issue type. Otherwise a return by another name, without its limits and without anybody who rules on it.
 */
@ApplicationScoped
class HandUpRule {
    private final Units units;
    private final Catalogue catalogue;
    private final Returns returns;

    HandUpRule(Units units, Catalogue catalogue, Returns returns) {
        this.units = units;
        this.catalogue = catalogue;
        this.returns = returns;
    }

    /**
     * The code of the higher unit.
     *
     * @param named none for the unit right above
     */
    String higher(Assignment assignment, @Nullable String named) {
        if (returns.wasRuledOut(assignment.share())) {
            throw Refusal.of(RETURN_RULED_OUT);
        }
        Unit own = units.findByIdOptional(assignment.handover().unit()).orElseThrow();
        return Optional.ofNullable(named)
                .or(() -> Optional.ofNullable(own.parent()))
                .filter(code -> units.isAbove(code, own) || isResponsibleAbove(code, own, assignment))
                .orElseThrow(HandUpRule::notHigher);
    }

    private boolean isResponsibleAbove(String code, Unit own, Assignment assignment) {
        return catalogue
                        .responsibleFor(assignment.handover().issueType())
                        .map(units::heirOf)
                        .filter(code::equals)
                        .isPresent()
                && units.isOfAreaAbove(code, own);
    }

    private static Refusal notHigher() {
        return Refusal.of(UNIT_NOT_HIGHER)
                .field(
                        "unit",
                        "请选择上级单位，或该事项在上级区划的责任单位",
                        "Please choose a unit above, or the responsible one of an area above");
    }
}
