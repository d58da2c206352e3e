package org.zhuoluo.notification.recipient;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import org.zhuoluo.messaging.contract.AreaDefined;
import org.zhuoluo.messaging.contract.CalendarYearDefined;
import org.zhuoluo.messaging.contract.IssueTypeDefined;
import org.zhuoluo.messaging.contract.LeaveDefined;
import org.zhuoluo.messaging.contract.PostDefined;
import org.zhuoluo.messaging.contract.UnitDefined;
import org.zhuoluo.messaging.inbox.Subscription;

/** Listens to reference data for who sits where. */
@ApplicationScoped
class ReferenceSubscription {
    @Produces
    Subscription reference(ReferenceCopies copies) {
        return Subscription.named("reference")
                .on(AreaDefined.class, received -> copies.keep(received.event()))
                .on(UnitDefined.class, received -> copies.keep(received.event()))
                .on(PostDefined.class, received -> copies.keep(received.event()))
                .on(LeaveDefined.class, received -> copies.keep(received.event()))
                .ignoring(IssueTypeDefined.class, CalendarYearDefined.class)
                .build();
    }
}
