package org.zhuoluo.assignment.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.jspecify.annotations.Nullable;
import org.zhuoluo.assignment.assignment.Addressees;
import org.zhuoluo.assignment.assignment.Assignment;
import org.zhuoluo.assignment.assignment.AssignmentId;
import org.zhuoluo.assignment.assignment.MakeAssignment;
import org.zhuoluo.assignment.assignment.MakeAssignment.Order;
import org.zhuoluo.assignment.assignment.RoutedBy;
import org.zhuoluo.assignment.assignment.Seal;
import org.zhuoluo.assignment.assignment.UnitRole;
import org.zhuoluo.assignment.matter.Matter;
import org.zhuoluo.assignment.matter.Matters;
import org.zhuoluo.assignment.unit.Addressee;

/** A unit asks another one for its opinion (协办); its own clock runs on. */
@ApplicationScoped
class AskAssistance {
    private final Desk desk;
    private final Addressees addressees;
    private final Matters matters;
    private final MakeAssignment makeAssignment;
    private final Seal seal;

    AskAssistance(Desk desk, Addressees addressees, Matters matters, MakeAssignment makeAssignment, Seal seal) {
        this.desk = desk;
        this.addressees = addressees;
        this.matters = matters;
        this.makeAssignment = makeAssignment;
        this.seal = seal;
    }

    @Transactional
    Assignment ask(AssignmentId id, @Nullable String ifMatch, AssistanceRequest request) {
        Assignment asking = desk.take(id, ifMatch);
        Addressee to = addressees.notYetWith(request.unit(), asking.round());
        String question = seal.encrypt(asking, request.question());
        desk.signIfUnsigned(asking, seal.signature().at());
        Matter matter = matters.require(asking.round().appealId());
        var order = new Order(asking.round(), matter, UnitRole.ASSISTING, to, RoutedBy.UNIT, question);
        return makeAssignment.ask(asking, order, question);
    }
}
