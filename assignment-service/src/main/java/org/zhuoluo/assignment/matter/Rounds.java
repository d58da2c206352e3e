package org.zhuoluo.assignment.matter;

import static jakarta.persistence.LockModeType.PESSIMISTIC_WRITE;
import static java.util.Objects.requireNonNull;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

/** The rounds, each locked before anything about it is decided. */
@ApplicationScoped
public class Rounds implements PanacheRepositoryBase<Round, RoundId> {
    /** Routing and supervision hear of a round in any order, so whoever comes first makes its row. */
    public Round lock(RoundId id) {
        Round known = findById(id, PESSIMISTIC_WRITE);
        return known == null ? make(id) : known;
    }

    /** The appeal was reopened: what was done in this round stays as it is. */
    public boolean isFollowed(RoundId id) {
        return findByIdOptional(new RoundId(id.appealId(), id.round() + 1)).isPresent();
    }

    /** Whoever is second waits for the first and then holds the row itself; "insert ignore" would share it and deadlock. */
    private Round make(RoundId id) {
        getEntityManager()
                .createNativeQuery("""
                        insert into appeal_round (appeal_id, round) values (?1, ?2)
                        on duplicate key update end_reason = end_reason""")
                .setParameter(1, id.appealId().toString())
                .setParameter(2, id.round())
                .executeUpdate();
        return requireNonNull(findById(id, PESSIMISTIC_WRITE));
    }
}
