package org.zhuoluo.assignment.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.jspecify.annotations.Nullable;
import org.zhuoluo.assignment.assignment.Assignment;
import org.zhuoluo.assignment.assignment.AssignmentId;
import org.zhuoluo.assignment.assignment.HandOn;
import org.zhuoluo.assignment.assignment.HandOnCause;
import org.zhuoluo.assignment.assignment.HandUp;
import org.zhuoluo.assignment.assignment.HandUps;
import org.zhuoluo.assignment.assignment.Seal;
import org.zhuoluo.assignment.assignment.Signature;
import org.zhuoluo.assignment.unit.Choice;

/** The unit hands its share up to a higher one (上报); until that one has signed, it stays answerable. */
@ApplicationScoped
class HandUpAssignment {
    private final Desk desk;
    private final HandUpRule rule;
    private final HandOn handOn;
    private final HandUps handUps;
    private final Seal seal;

    HandUpAssignment(Desk desk, HandUpRule rule, HandOn handOn, HandUps handUps, Seal seal) {
        this.desk = desk;
        this.rule = rule;
        this.handOn = handOn;
        this.handUps = handUps;
        this.seal = seal;
    }

    @Transactional
    Assignment handUp(AssignmentId id, @Nullable String ifMatch, HandUpRequest request) {
        Assignment from = desk.take(id, ifMatch);
        String higher = rule.higher(from, request.unit());
        Signature by = seal.signature();
        String reason = seal.encrypt(from, request.reason());
        desk.signIfUnsigned(from, by.at());
        Assignment next = handOn.to(Choice.of(higher, null, null), from, HandOnCause.HANDED_UP, reason);
        handUps.persist(new HandUp(from, next, reason, by));
        return from;
    }
}
