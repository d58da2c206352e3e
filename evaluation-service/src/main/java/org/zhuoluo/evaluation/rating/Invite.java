package org.zhuoluo.evaluation.rating;

import static org.zhuoluo.evaluation.rating.InvitationCause.REPLIED;
import static org.zhuoluo.evaluation.rating.InvitationCause.WITHDRAWN;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.UUID;
import org.zhuoluo.api.id.Uuid7;
import org.zhuoluo.messaging.contract.AppealReplied;
import org.zhuoluo.messaging.contract.AppealWithdrawn;
import org.zhuoluo.messaging.inbox.Received;
import org.zhuoluo.messaging.outbox.Outbox;

/** Invites the enterprise to rate, once per round: when it has its answer, or when it takes back what a unit already had. */
@ApplicationScoped
class Invite {
    private final RatedAppeals appeals;
    private final Invitations invitations;
    private final Outbox outbox;
    private final InstantSource clock;

    Invite(RatedAppeals appeals, Invitations invitations, Outbox outbox, InstantSource clock) {
        this.appeals = appeals;
        this.invitations = invitations;
        this.outbox = outbox;
        this.clock = clock;
    }

    void onReply(Received<AppealReplied> received) {
        var event = received.event();
        invite(event.appealId(), new Handled(event.round(), REPLIED, event.unit()));
    }

    void onWithdrawal(Received<AppealWithdrawn> received) {
        var event = received.event();
        if (event.aUnitHadIt()) {
            invite(event.appealId(), new Handled(event.round(), WITHDRAWN, null));
        }
    }

    private void invite(UUID appealId, Handled handled) {
        if (invitations.isInvited(appealId, handled.round())) {
            return;
        }
        var id = new InvitationId(Uuid7.next(clock));
        var invitation = new Invitation(id, appeals.require(appealId), handled, clock.instant());
        invitations.persist(invitation);
        outbox.append(invitation.invited());
    }
}
