package org.zhuoluo.evaluation.rating;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;

/** Invitations, locked by whoever means to move one: a rating and a lapse are decided one after the other. */
@ApplicationScoped
class Invitations implements PanacheRepositoryBase<Invitation, UUID> {
    /** The invitation, if it is this enterprise's. */
    Optional<Invitation> lockOwn(InvitationId id, String appellantHash) {
        return find("id = ?1 and appellant.hash = ?2", id.value(), appellantHash)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .singleResultOptional();
    }

    Optional<Invitation> lockOfRound(UUID appealId, int round) {
        return find("appealId = ?1 and handled.round = ?2", appealId, round)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .singleResultOptional();
    }

    boolean isInvited(UUID appealId, int round) {
        return count("appealId = ?1 and handled.round = ?2", appealId, round) > 0;
    }
}
