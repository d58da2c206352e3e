package org.zhuoluo.evaluation.rating;

import static org.zhuoluo.evaluation.rating.InvitationStatus.NOT_GIVEN;
import static org.zhuoluo.evaluation.rating.InvitationStatus.OPEN;
import static org.zhuoluo.evaluation.rating.InvitationStatus.RATED;
import static org.zhuoluo.evaluation.rating.InvitationStatus.VOIDED;

import java.util.Set;

/** Every legal move of an invitation, and nothing else: a status changes only through {@link #from}. */
public enum InvitationMove {
    RATE(Set.of(OPEN), RATED),
    LAPSE(Set.of(OPEN), NOT_GIVEN),
    // a reopened appeal gets a new answer: rating the old one could close the new round
    VOID(Set.of(OPEN), VOIDED);

    private final Set<InvitationStatus> sources;
    private final InvitationStatus target;

    InvitationMove(Set<InvitationStatus> sources, InvitationStatus target) {
        this.sources = sources;
        this.target = target;
    }

    InvitationStatus from(InvitationStatus status) {
        if (!sources.contains(status)) {
            throw new MoveNotAllowed(this, status);
        }
        return target;
    }

    public Set<InvitationStatus> sources() {
        return sources;
    }

    public InvitationStatus target() {
        return target;
    }
}
