package org.zhuoluo.assignment.routing;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.jspecify.annotations.Nullable;
import org.zhuoluo.assignment.assignment.Addressees;
import org.zhuoluo.assignment.assignment.Assignment;
import org.zhuoluo.assignment.assignment.MakeAssignment;
import org.zhuoluo.assignment.assignment.MakeAssignment.Order;
import org.zhuoluo.assignment.assignment.RoutedBy;
import org.zhuoluo.assignment.assignment.UnitRole;
import org.zhuoluo.assignment.unit.Addressee;
import org.zhuoluo.assignment.unit.Choice;

/** Gives a waiting matter to its lead unit and writes down who decided so, and why. */
@ApplicationScoped
class GiveWaiting {
    private final DispatchQueue queue;
    private final Addressees addressees;
    private final MakeAssignment makeAssignment;
    private final Rulings rulings;

    GiveWaiting(DispatchQueue queue, Addressees addressees, MakeAssignment makeAssignment, Rulings rulings) {
        this.queue = queue;
        this.addressees = addressees;
        this.makeAssignment = makeAssignment;
        this.rulings = rulings;
    }

    @Transactional(MANDATORY)
    Assignment to(
            Choice whom, WaitingMatter waiting, String reason, @Nullable String instructionEncrypted, boolean complex) {
        queue.deleteById(waiting.round());
        Addressee to = addressees.chosen(whom, UnitRole.LEAD);
        rulings.write(waiting.round(), reason);
        var order = new Order(
                waiting.round(), waiting.matter(), UnitRole.LEAD, to, RoutedBy.COORDINATOR, instructionEncrypted);
        return makeAssignment.make(order.complexIf(complex));
    }
}
