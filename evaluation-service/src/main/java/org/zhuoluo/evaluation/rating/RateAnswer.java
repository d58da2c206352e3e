package org.zhuoluo.evaluation.rating;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;
import org.zhuoluo.api.concurrency.ETags;
import org.zhuoluo.api.encryption.FieldCipher;
import org.zhuoluo.api.problem.CommonProblem;
import org.zhuoluo.api.problem.Refusal;
import org.zhuoluo.messaging.outbox.Outbox;

/** Takes the enterprise's rating of one round's answer; what was committed first, a rating or a lapse, stands. */
@ApplicationScoped
class RateAnswer {
    private final Invitations invitations;
    private final FieldCipher cipher;
    private final Outbox outbox;
    private final InstantSource clock;

    RateAnswer(Invitations invitations, FieldCipher cipher, Outbox outbox, InstantSource clock) {
        this.invitations = invitations;
        this.cipher = cipher;
        this.outbox = outbox;
        this.clock = clock;
    }

    Invitation rate(InvitationId id, String appellantHash, RateRequest request, @Nullable String ifMatch) {
        var invitation = invitations.lockOwn(id, appellantHash).orElseThrow(() -> Refusal.of(CommonProblem.NOT_FOUND));
        requireOpen(invitation);
        ETags.require(ifMatch, invitation.version());
        outbox.append(invitation.rate(ratingOf(request, invitation.appealId())));
        invitations.flush(); // the answer carries the new version
        return invitation;
    }

    private Rating ratingOf(RateRequest request, AppealId appealId) {
        var comment = request.comment();
        var encrypted = comment == null || comment.isBlank() ? null : cipher.encrypt(comment, appealId.toString());
        return new Rating(request.level(), request.solved(), encrypted, clock.instant());
    }

    /** Said before If-Match is looked at: that it is over says more than that it has changed. */
    private static void requireOpen(Invitation invitation) {
        switch (invitation.status()) {
            case OPEN -> {}
            case RATED -> throw Refusal.of(RatingProblem.ALREADY_RATED);
            case NOT_GIVEN -> throw Refusal.of(RatingProblem.RATING_WINDOW_LAPSED);
            case VOIDED -> throw Refusal.of(RatingProblem.INVITATION_VOIDED);
        }
    }
}
