package org.zhuoluo.assignment.assignment;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import org.zhuoluo.assignment.supervision.Fact;
import org.zhuoluo.assignment.supervision.Happening;
import org.zhuoluo.assignment.supervision.Supervision;
import org.zhuoluo.messaging.contract.AssignmentSigned;
import org.zhuoluo.messaging.outbox.Outbox;

/** Signs for an assignment, by itself or with whatever the unit does first; its caller has locked the round. */
@ApplicationScoped
public class Signing {
    private final Supervision supervision;
    private final Outbox outbox;

    Signing(Supervision supervision, Outbox outbox) {
        this.supervision = supervision;
        this.outbox = outbox;
    }

    @Transactional(MANDATORY)
    public void sign(Assignment assignment, Instant at) {
        AssignmentSigned told = assignment.isOnLedger() ? assignment.takeOver(at) : assignment.sign(at);
        if (assignment.handover().role().answers()) {
            outbox.append(told);
        } else {
            outbox.tellInHouse(told); // an opinion is the house's own affair, and so is who takes note of the question
        }
        supervision.take(Fact.about(Happening.SIGNED, assignment.round(), assignment.charge(), at));
    }

    /** Any act of the unit before it signed counts as signing then. */
    @Transactional(MANDATORY)
    public void signIfUnsigned(Assignment assignment, Instant at) {
        if (assignment.isUnsigned()) {
            sign(assignment, at);
        }
    }
}
