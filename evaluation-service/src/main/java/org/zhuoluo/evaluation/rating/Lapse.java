package org.zhuoluo.evaluation.rating;

import jakarta.enterprise.context.ApplicationScoped;
import org.zhuoluo.messaging.contract.ObligationLapsed;
import org.zhuoluo.messaging.inbox.Received;
import org.zhuoluo.messaging.outbox.Outbox;

/** Decides what it means that the window to rate ran out: not given, unless somebody was first. */
@ApplicationScoped
class Lapse {
    private static final String RATE = "RATE";

    private final Invitations invitations;
    private final OvertakenFacts overtaken;
    private final Outbox outbox;

    Lapse(Invitations invitations, OvertakenFacts overtaken, Outbox outbox) {
        this.invitations = invitations;
        this.overtaken = overtaken;
        this.outbox = outbox;
    }

    void on(Received<ObligationLapsed> received) {
        var event = received.event();
        if (!event.kind().equals(RATE)) {
            return;
        }
        var invitation =
                invitations.lockOfRound(event.appealId(), event.round()).orElse(null);
        if (invitation != null && invitation.isOpen()) {
            outbox.append(invitation.lapse(event.lapsedAt()));
        } else {
            overtaken.keep(received, event.round(), event.lapsedAt());
        }
    }
}
