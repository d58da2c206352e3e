package org.zhuoluo.assignment.assignment;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.zhuoluo.assignment.assignment.MakeAssignment.Order;
import org.zhuoluo.assignment.matter.Matter;
import org.zhuoluo.assignment.matter.Matters;
import org.zhuoluo.assignment.unit.Addressee;

/** Brings further units into a matter, each with one thing at a time: with a part to answer (分办), or with a question (协办). */
@ApplicationScoped
public class FurtherUnits {
    private final Addressees addressees;
    private final Matters matters;
    private final MakeAssignment makeAssignment;
    private final Seal seal;

    FurtherUnits(Addressees addressees, Matters matters, MakeAssignment makeAssignment, Seal seal) {
        this.addressees = addressees;
        this.matters = matters;
        this.makeAssignment = makeAssignment;
        this.seal = seal;
    }

    /**
     * The lead still answers for the whole.
     *
     * @param field of the request that names the unit
     */
    @Transactional(MANDATORY)
    public Assignment part(Assignment lead, String unit, String task, String field) {
        lead.split();
        return makeAssignment.make(order(lead, UnitRole.PART, unit, RoutedBy.COORDINATOR, task, field));
    }

    /** The clock of the unit that asks runs on. */
    @Transactional(MANDATORY)
    public Assignment ask(Assignment asking, String unit, String question, RoutedBy by, String field) {
        return makeAssignment.ask(asking, order(asking, UnitRole.ASSISTING, unit, by, question, field));
    }

    private Order order(Assignment of, UnitRole role, String unit, RoutedBy by, String words, String field) {
        Addressee to = addressees.notYetWith(unit, role, of.round(), field);
        Matter matter = matters.require(of.round().appealId());
        return new Order(of.round(), matter, role, to, by, seal.encrypt(of, words));
    }
}
