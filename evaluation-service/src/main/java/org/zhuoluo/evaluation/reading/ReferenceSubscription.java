package org.zhuoluo.evaluation.reading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import org.zhuoluo.messaging.contract.AreaDefined;
import org.zhuoluo.messaging.contract.CalendarYearDefined;
import org.zhuoluo.messaging.contract.IssueTypeDefined;
import org.zhuoluo.messaging.contract.LeaveDefined;
import org.zhuoluo.messaging.contract.PostDefined;
import org.zhuoluo.messaging.contract.UnitDefined;
import org.zhuoluo.messaging.inbox.Subscription;

/** Listens to reference data for the tree of units. */
@ApplicationScoped
class ReferenceSubscription {
    @Produces
    Subscription reference(UnitCopies units) {
        return Subscription.named("reference")
                .on(UnitDefined.class, units::on)
                .ignoring(AreaDefined.class, PostDefined.class, LeaveDefined.class)
                .ignoring(IssueTypeDefined.class, CalendarYearDefined.class)
                .build();
    }
}
