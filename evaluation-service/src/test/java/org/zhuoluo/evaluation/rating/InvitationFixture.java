package org.zhuoluo.evaluation.rating;

import java.time.Instant;
import java.util.UUID;

/** Invitations that got where they are by the real moves. */
final class InvitationFixture {
    static final Instant INVITED_AT = Instant.parse("2026-11-23T02:00:00Z");
    static final Instant RATED_AT = Instant.parse("2026-11-24T02:00:00Z");
    static final Instant LAPSED_AT = Instant.parse("2026-12-07T16:00:00Z");

    private InvitationFixture() {}

    static Invitation open() {
        return openAfter(InvitationCause.REPLIED);
    }

    static Invitation openAfter(InvitationCause cause) {
        var appeal = new RatedAppeal(
                new AppealId(UUID.fromString("0193a000-0000-7000-8000-000000000001")),
                "261123000017426",
                "339901",
                false,
                new Appellant("5f".repeat(32), "企业-7Q2M"));
        var id = InvitationId.fromString("0193a000-0000-7000-8000-0000000000aa");
        return new Invitation(id, appeal, new Handled(1, cause, "U-WATER"), INVITED_AT);
    }

    static Invitation in(InvitationStatus status) {
        var invitation = open();
        switch (status) {
            case OPEN -> {}
            case RATED -> invitation.rate(rating(RatingLevel.SATISFIED));
            case NOT_GIVEN -> invitation.lapse(LAPSED_AT);
            case VOIDED -> invitation.overtakenByNextRound();
        }
        return invitation;
    }

    static Rating rating(RatingLevel level) {
        return new Rating(level, true, null, RATED_AT);
    }
}
