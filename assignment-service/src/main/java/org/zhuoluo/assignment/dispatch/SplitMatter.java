package org.zhuoluo.assignment.dispatch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.jspecify.annotations.Nullable;
import org.zhuoluo.assignment.assignment.Assignment;
import org.zhuoluo.assignment.assignment.AssignmentId;
import org.zhuoluo.assignment.assignment.FurtherUnits;
import org.zhuoluo.assignment.assignment.FurtherUnits.Share;
import org.zhuoluo.assignment.assignment.TakeAssignment;
import org.zhuoluo.assignment.catalogue.Catalogue;
import org.zhuoluo.assignment.unit.Sights;

/** A coordinator makes a part of a matter another unit's (分办), with a clock of its own. */
@ApplicationScoped
class SplitMatter {
    private final TakeAssignment takeAssignment;
    private final Sights sights;
    private final Catalogue catalogue;
    private final FurtherUnits furtherUnits;

    SplitMatter(TakeAssignment takeAssignment, Sights sights, Catalogue catalogue, FurtherUnits furtherUnits) {
        this.takeAssignment = takeAssignment;
        this.sights = sights;
        this.catalogue = catalogue;
        this.furtherUnits = furtherUnits;
    }

    @Transactional
    Assignment split(AssignmentId id, @Nullable String ifMatch, PartRequest request) {
        Assignment lead = takeAssignment.take(id, sights.ofArea(), ifMatch);
        if (request.complex()) {
            catalogue.requireLimitForComplex(lead.handover().issueType());
        }
        return furtherUnits.part(lead, Share.of(request.whom(), request.task()).complexIf(request.complex()));
    }
}
