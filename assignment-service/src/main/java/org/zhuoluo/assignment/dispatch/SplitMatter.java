package org.zhuoluo.assignment.dispatch;

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
import org.zhuoluo.assignment.assignment.TakeAssignment;
import org.zhuoluo.assignment.assignment.UnitRole;
import org.zhuoluo.assignment.matter.Matters;
import org.zhuoluo.assignment.unit.Addressee;
import org.zhuoluo.assignment.unit.Sights;

/** A coordinator makes a part of a matter another unit's (分办), with a clock of its own; the lead still answers for the whole. */
@ApplicationScoped
class SplitMatter {
    private final TakeAssignment takeAssignment;
    private final Sights sights;
    private final Addressees addressees;
    private final Matters matters;
    private final MakeAssignment makeAssignment;
    private final Seal seal;

    SplitMatter(
            TakeAssignment takeAssignment,
            Sights sights,
            Addressees addressees,
            Matters matters,
            MakeAssignment makeAssignment,
            Seal seal) {
        this.takeAssignment = takeAssignment;
        this.sights = sights;
        this.addressees = addressees;
        this.matters = matters;
        this.makeAssignment = makeAssignment;
        this.seal = seal;
    }

    @Transactional
    Assignment split(AssignmentId id, @Nullable String ifMatch, PartRequest request) {
        Assignment lead = takeAssignment.take(id, sights.ofArea(), ifMatch);
        lead.split();
        Addressee to = addressees.notYetWith(request.unit(), lead.round());
        return makeAssignment.make(new Order(
                lead.round(),
                matters.require(lead.round().appealId()),
                UnitRole.PART,
                to,
                RoutedBy.COORDINATOR,
                seal.encrypt(lead, request.task())));
    }
}
