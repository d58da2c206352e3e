package org.zhuoluo.assignment.supervision;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.zhuoluo.assignment.unit.Addressee;
import org.zhuoluo.messaging.contract.ObligationOpened;
import org.zhuoluo.messaging.contract.ObligationRescheduled;
import org.zhuoluo.messaging.contract.ObligationResumed;
import org.zhuoluo.messaging.contract.ObligationTakenOver;
import org.zhuoluo.messaging.contract.ObligationTransferred;
import org.zhuoluo.messaging.contract.ObligationVoided;

/** What is told of a duty as it stands, in the words of the contract. */
final class ObligationFacts {
    private ObligationFacts() {}

    static ObligationOpened opened(Obligation of, @Nullable Charge charge) {
        return new ObligationOpened(
                of.round().appealId(),
                of.appealNumber(),
                of.id(),
                of.round().round(),
                of.kind().name(),
                of.owner().type().name(),
                of.owner().unit(),
                of.owner().post(),
                charge == null || of.kind().subject() == Subject.ROUND ? null : charge.assignment(),
                of.openedAt(),
                of.timing().dueAt(),
                of.timing().dueDate(),
                of.timing().provisional());
    }

    static ObligationTransferred transferred(Obligation of, Charge to, Instant at) {
        return new ObligationTransferred(
                of.round().appealId(),
                of.appealNumber(),
                of.id(),
                of.round().round(),
                of.kind().name(),
                to.to().unit(),
                to.to().post(),
                to.assignment(),
                at);
    }

    static ObligationVoided voided(Obligation of, Happening because, Instant at) {
        String reason = because.asReason();
        return new ObligationVoided(
                of.round().appealId(),
                of.appealNumber(),
                of.id(),
                of.round().round(),
                of.kind().name(),
                reason,
                reason.equals(because.name()) ? null : because.name(),
                at);
    }

    static ObligationRescheduled rescheduled(Obligation of, Timing before, Happening cause, Instant at) {
        return new ObligationRescheduled(
                of.round().appealId(),
                of.appealNumber(),
                of.id(),
                of.round().round(),
                of.kind().name(),
                before.dueAt(),
                before.dueDate(),
                of.timing().dueAt(),
                of.timing().dueDate(),
                of.timing().provisional(),
                cause.name(),
                at);
    }

    static ObligationTakenOver takenOver(Obligation of, Addressee successor, Instant at) {
        return new ObligationTakenOver(
                of.round().appealId(),
                of.appealNumber(),
                of.id(),
                of.round().round(),
                of.kind().name(),
                successor.unit(),
                successor.post(),
                of.timing().dueAt(),
                at);
    }

    static ObligationResumed resumed(Obligation of, Instant at) {
        return new ObligationResumed(
                of.round().appealId(),
                of.appealNumber(),
                of.id(),
                of.round().round(),
                of.kind().name(),
                of.timing().dueAt(),
                of.timing().dueDate(),
                of.timing().provisional(),
                at);
    }
}
