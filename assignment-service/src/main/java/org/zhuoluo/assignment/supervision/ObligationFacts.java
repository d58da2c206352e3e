package org.zhuoluo.assignment.supervision;

import java.time.Instant;
import java.util.UUID;
import org.zhuoluo.messaging.contract.ObligationOpened;
import org.zhuoluo.messaging.contract.ObligationResumed;
import org.zhuoluo.messaging.contract.ObligationTransferred;

/** What is told of a duty as it stands, in the words of the contract. */
final class ObligationFacts {
    private ObligationFacts() {}

    static ObligationOpened opened(Obligation of) {
        return new ObligationOpened(
                of.round().appealId(),
                of.appealNumber(),
                of.id(),
                of.round().round(),
                of.kind().name(),
                of.owner().type().name(),
                of.owner().unit(),
                of.owner().post(),
                of.kind().subject() == Subject.ROUND ? null : UUID.fromString(of.subject()),
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
