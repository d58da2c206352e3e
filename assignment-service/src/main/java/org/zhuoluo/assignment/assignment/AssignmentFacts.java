package org.zhuoluo.assignment.assignment;

import java.time.Instant;
import org.zhuoluo.messaging.contract.AssignmentAssistanceAsked;
import org.zhuoluo.messaging.contract.AssignmentMade;
import org.zhuoluo.messaging.contract.AssignmentTransferred;

/** What is told of assignments that come and go, in the words of the contract. */
final class AssignmentFacts {
    private AssignmentFacts() {}

    static AssignmentMade made(Assignment of) {
        Handover handover = of.handover();
        return new AssignmentMade(
                of.round().appealId(),
                of.appealNumber(),
                of.id().value(),
                of.round().round(),
                handover.role().name(),
                handover.unit(),
                handover.post(),
                handover.issueType(),
                handover.catalogueVersion(),
                inWordsOfTheContract(handover.routedBy()),
                handover.signDueAt(),
                handover.replyDueAt(),
                of.madeAt(),
                handover.person());
    }

    /** There, whatever people decide is a coordinator's; that a unit handed it up is told by its transfer. */
    private static String inWordsOfTheContract(RoutedBy by) {
        return (by == RoutedBy.UNIT ? RoutedBy.COORDINATOR : by).name();
    }

    static AssignmentTransferred handedOn(Assignment from, Assignment to, HandOnCause cause, Instant at) {
        return new AssignmentTransferred(
                from.round().appealId(),
                from.appealNumber(),
                from.id().value(),
                from.round().round(),
                from.handover().unit(),
                to.id().value(),
                to.handover().unit(),
                (cause == HandOnCause.HANDED_UP ? HandOnCause.MOVED : cause).name(),
                at,
                cause == HandOnCause.HANDED_UP ? true : null);
    }

    static AssignmentAssistanceAsked asked(Assignment by, Assignment of, Instant at) {
        return new AssignmentAssistanceAsked(
                by.round().appealId(),
                by.appealNumber(),
                by.id().value(),
                by.round().round(),
                by.handover().unit(),
                of.id().value(),
                of.handover().unit(),
                of.handover().post(),
                of.instructionEncrypted().orElseThrow(),
                of.handover().signDueAt(),
                of.handover().replyDueAt(),
                at,
                of.handover().person());
    }
}
