package org.zhuoluo.assignment.assignment;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.jspecify.annotations.Nullable;
import org.zhuoluo.assignment.assignment.MakeAssignment.Order;
import org.zhuoluo.assignment.matter.Matter;
import org.zhuoluo.assignment.matter.Matters;
import org.zhuoluo.assignment.unit.Addressee;
import org.zhuoluo.assignment.unit.Choice;
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

    /** The lead still answers for the whole. */
    @Transactional(MANDATORY)
    public Assignment part(Assignment lead, Share share) {
        lead.split();
        return makeAssignment.make(order(lead, UnitRole.PART, share, RoutedBy.COORDINATOR));
    }

    /** The clock of the unit that asks runs on. */
    @Transactional(MANDATORY)
    public Assignment ask(Assignment asking, Share share, RoutedBy by) {
        return makeAssignment.ask(asking, order(asking, UnitRole.ASSISTING, share, by));
    }

    private Order order(Assignment of, UnitRole role, Share share, RoutedBy by) {
        Addressee to = addressees.notYetWith(share.whom(), role, of.round());
        Matter matter = matters.require(of.round().appealId());
        return new Order(
                of.round(), matter, role, to, by, seal.encrypt(of, share.words()), share.due(), share.complex());
    }

    /**
     * What a further unit is to answer, or is asked.
     *
     * @param due where it was decided, none where the limit of the catalogue or of an opinion is counted
     * @param complex whether that of the catalogue is the one for complex matters
     */
    public record Share(Choice whom, String words, @Nullable Deadline due, boolean complex) {
        public static Share of(Choice whom, String words) {
            return new Share(whom, words, null, false);
        }

        public static Share due(Choice whom, String words, Deadline due) {
            return new Share(whom, words, due, false);
        }

        /** The same as a complex matter, if it is one. */
        public Share complexIf(boolean isComplex) {
            return new Share(whom, words, due, isComplex);
        }
    }
}
