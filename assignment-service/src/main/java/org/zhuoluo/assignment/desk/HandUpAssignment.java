package org.zhuoluo.assignment.desk;

import static org.zhuoluo.assignment.assignment.AssignmentProblem.UNIT_NOT_HIGHER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zhuoluo.api.problem.Refusal;
import org.zhuoluo.assignment.assignment.Assignment;
import org.zhuoluo.assignment.assignment.AssignmentId;
import org.zhuoluo.assignment.assignment.HandOn;
import org.zhuoluo.assignment.assignment.HandOnCause;
import org.zhuoluo.assignment.assignment.HandUp;
import org.zhuoluo.assignment.assignment.HandUps;
import org.zhuoluo.assignment.assignment.Seal;
import org.zhuoluo.assignment.assignment.Signature;
import org.zhuoluo.assignment.unit.Choice;
import org.zhuoluo.assignment.unit.Unit;
import org.zhuoluo.assignment.unit.Units;

/** The unit hands its share up to a higher one (上报); until that one has signed, it stays answerable. */
@ApplicationScoped
class HandUpAssignment {
    private final Desk desk;
    private final Units units;
    private final HandOn handOn;
    private final HandUps handUps;
    private final Seal seal;

    HandUpAssignment(Desk desk, Units units, HandOn handOn, HandUps handUps, Seal seal) {
        this.desk = desk;
        this.units = units;
        this.handOn = handOn;
        this.handUps = handUps;
        this.seal = seal;
    }

    @Transactional
    Assignment handUp(AssignmentId id, @Nullable String ifMatch, HandUpRequest request) {
        Assignment from = desk.take(id, ifMatch);
        Unit own = units.findByIdOptional(from.handover().unit()).orElseThrow();
        String higher = Optional.ofNullable(request.unit())
                .or(() -> Optional.ofNullable(own.parent()))
                .filter(code -> units.isAbove(code, own))
                .orElseThrow(HandUpAssignment::notHigher);
        Signature by = seal.signature();
        String reason = seal.encrypt(from, request.reason());
        desk.signIfUnsigned(from, by.at());
        Assignment next = handOn.to(Choice.of(higher, null, null), from, HandOnCause.HANDED_UP, reason);
        handUps.persist(new HandUp(from, next, reason, by));
        return from;
    }

    private static Refusal notHigher() {
        return Refusal.of(UNIT_NOT_HIGHER).field("unit", "请选择上级单位", "Please choose a higher unit");
    }
}
