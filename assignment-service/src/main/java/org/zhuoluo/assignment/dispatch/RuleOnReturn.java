package org.zhuoluo.assignment.dispatch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.jspecify.annotations.Nullable;
import org.zhuoluo.assignment.assignment.Assignment;
import org.zhuoluo.assignment.assignment.AssignmentId;
import org.zhuoluo.assignment.assignment.HandOn;
import org.zhuoluo.assignment.assignment.HandOnCause;
import org.zhuoluo.assignment.assignment.Returns;
import org.zhuoluo.assignment.assignment.Seal;
import org.zhuoluo.assignment.assignment.Signature;
import org.zhuoluo.assignment.assignment.TakeAssignment;
import org.zhuoluo.assignment.supervision.Fact;
import org.zhuoluo.assignment.supervision.Happening;
import org.zhuoluo.assignment.supervision.Supervision;
import org.zhuoluo.assignment.unit.Sights;
import org.zhuoluo.messaging.outbox.Outbox;

/** A coordinator rules on a return (退单裁定): it stays, or it goes to another unit in the same act. */
@ApplicationScoped
class RuleOnReturn {
    private final TakeAssignment takeAssignment;
    private final Sights sights;
    private final Returns returns;
    private final HandOn handOn;
    private final Seal seal;
    private final Supervision supervision;
    private final Outbox outbox;

    RuleOnReturn(
            TakeAssignment takeAssignment,
            Sights sights,
            Returns returns,
            HandOn handOn,
            Seal seal,
            Supervision supervision,
            Outbox outbox) {
        this.takeAssignment = takeAssignment;
        this.sights = sights;
        this.returns = returns;
        this.handOn = handOn;
        this.seal = seal;
        this.supervision = supervision;
        this.outbox = outbox;
    }

    /** The assignment that goes on: the same one, or that of the new unit. */
    @Transactional
    Assignment rule(AssignmentId id, @Nullable String ifMatch, RulingRequest request) {
        Assignment returned = takeAssignment.take(id, sights.ofArea(), ifMatch);
        request.check();
        returned.keep(); // only what was returned can be ruled on; if it goes on, it goes from here
        Signature by = seal.signature();
        String grounds = seal.encrypt(returned, request.reason());
        outbox.append(returns.of(id).rule(returned, request.decision(), request.unit(), grounds, by));
        Assignment goesOn = request.whom()
                .map(whom -> handOn.to(whom, returned, HandOnCause.RULED, grounds))
                .orElse(returned);
        supervision.take(Fact.about(Happening.RULED, returned.round(), returned.charge(), by.at()));
        return goesOn;
    }
}
