package org.zhuoluo.assignment.matter;

import static jakarta.persistence.LockModeType.PESSIMISTIC_WRITE;
import static java.util.Objects.requireNonNull;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The rounds, each locked before anything about it is decided. */
@ApplicationScoped
public class Rounds implements PanacheRepositoryBase<Round, RoundId> {
    /** Routing and supervision hear of a round in any order, so whoever comes first makes its row. */
    public Round lock(RoundId id) {
        Round known = findById(id, PESSIMISTIC_WRITE);
        return known == null ? make(id) : known;
    }

    /** Of the rounds of these appeals those that nobody holds; whoever takes several at once must not wait for one of them. */
    @SuppressWarnings("unchecked") // a native query has no typed form that maps entities
    public Set<RoundId> lockFree(List<UUID> appeals) {
        if (appeals.isEmpty()) {
            return Set.of();
        }
        List<Round> held = getEntityManager()
                .createNativeQuery("""
                        select * from appeal_round where appeal_id in (:appeals)
                        order by appeal_id, round for update skip locked""", Round.class)
                .setParameter("appeals", appeals.stream().map(UUID::toString).toList())
                .getResultList();
        return held.stream().map(Round::id).collect(Collectors.toSet());
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
