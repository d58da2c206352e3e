package org.zhuoluo.assignment.assignment;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.jspecify.annotations.Nullable;
import org.zhuoluo.assignment.assignment.MakeAssignment.Order;
import org.zhuoluo.assignment.matter.Matter;
import org.zhuoluo.assignment.matter.Matters;
import org.zhuoluo.assignment.unit.Addressee;
import org.zhuoluo.workingtime.Deadline;

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
        return part(lead, new Share(unit, task, null), field);
    }

    /** The same, until a day that was decided. */
    @Transactional(MANDATORY)
    public Assignment part(Assignment lead, Share share, String field) {
        lead.split();
        return makeAssignment.make(order(lead, UnitRole.PART, share, RoutedBy.COORDINATOR, field));
    }

    /** The clock of the unit that asks runs on. */
    @Transactional(MANDATORY)
    public Assignment ask(Assignment asking, String unit, String question, RoutedBy by, String field) {
        return ask(asking, new Share(unit, question, null), by, field);
    }

    /** The same, until a day that was decided. */
    @Transactional(MANDATORY)
    public Assignment ask(Assignment asking, Share share, RoutedBy by, String field) {
        return makeAssignment.ask(asking, order(asking, UnitRole.ASSISTING, share, by, field));
    }

    private Order order(Assignment of, UnitRole role, Share share, RoutedBy by, String field) {
        Addressee to = addressees.notYetWith(share.unit(), of.round(), field);
        Matter matter = matters.require(of.round().appealId());
        return new Order(of.round(), matter, role, to, by, seal.encrypt(of, share.words()), share.due());
    }

    /**
     * What a further unit is to answer, or is asked.
     *
     * @param due where it was decided, none where the limit of the catalogue or of an opinion is counted
     */
    public record Share(String unit, String words, @Nullable Deadline due) {}
}
