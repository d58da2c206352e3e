package org.zhuoluo.notification.notice;

import jakarta.enterprise.context.ApplicationScoped;
import org.zhuoluo.messaging.contract.AboutAppeal;
import org.zhuoluo.messaging.inbox.Received;

/** Handles each fact about an appeal: keeps what later notices need, and writes a notice to everyone concerned. */
@ApplicationScoped
class TellEveryoneConcerned {
    private final KeptAppeals appeals;
    private final Addressing addressing;
    private final Notices notices;

    TellEveryoneConcerned(KeptAppeals appeals, Addressing addressing, Notices notices) {
        this.appeals = appeals;
        this.addressing = addressing;
        this.notices = notices;
    }

    void of(Received<? extends AboutAppeal> received) {
        var event = received.event();
        appeals.keep(event);
        notices.write(received, addressing.address(event.appealId(), NoticeRules.tell(event)));
        appeals.forget(event); // after its post was told
    }
}
