package org.zhuoluo.evaluation.rating;

import jakarta.enterprise.context.ApplicationScoped;
import org.zhuoluo.messaging.contract.AppealReopened;
import org.zhuoluo.messaging.inbox.Received;

/** Voids the invitation that an appeal's next round leaves behind unanswered. */
@ApplicationScoped
class EndRound {
    private final Invitations invitations;

    EndRound(Invitations invitations) {
        this.invitations = invitations;
    }

    void on(Received<AppealReopened> received) {
        var event = received.event();
        invitations
                .lockOfRound(event.appealId(), event.round() - 1)
                .filter(Invitation::isOpen)
                .ifPresent(Invitation::overtakenByNextRound);
    }
}
