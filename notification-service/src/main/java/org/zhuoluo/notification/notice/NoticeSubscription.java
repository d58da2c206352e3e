package org.zhuoluo.notification.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import org.zhuoluo.messaging.contract.AboutAppeal;
import org.zhuoluo.messaging.contract.EventTypes;
import org.zhuoluo.messaging.inbox.Subscription;

/** Listens to every fact about appeals, whoever says it; {@link NoticeRules} is the one place that decides about a type. */
@ApplicationScoped
class NoticeSubscription {
    @Produces
    Subscription notices(TellEveryoneConcerned tell) {
        var subscription = Subscription.named("notices");
        EventTypes.ofFamily(AboutAppeal.class)
                .forEach(type -> subscription.on(type.asSubclass(AboutAppeal.class), tell::of));
        return subscription.build();
    }
}
