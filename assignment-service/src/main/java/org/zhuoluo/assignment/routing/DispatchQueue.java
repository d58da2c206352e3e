package org.zhuoluo.assignment.routing;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.zhuoluo.assignment.matter.RoundId;

/** What waits for a coordinator, the longest first; an area's queue holds that of the areas below it. */
@ApplicationScoped
class DispatchQueue implements PanacheRepositoryBase<QueueEntry, RoundId> {
    /** Asked without loading the entry, so that the round can be locked first. */
    Optional<RoundId> waitingRoundOf(UUID appealId) {
        return find("select q.round.appealId, q.round.round from QueueEntry q where q.round.appealId = ?1", appealId)
                .project(RoundId.class)
                .firstResultOptional();
    }

    List<QueueItem> after(Position position, String area, int limit) {
        return getEntityManager()
                .createQuery("""
                        select new org.zhuoluo.assignment.routing.QueueItem(q, m, s.id) from QueueEntry q
                        join Matter m on m.appealId = q.round.appealId
                        left join SignOff s on s.round.appealId = q.round.appealId and s.round.round = q.round.round
                        and s.status = :open
                        where q.area like :area
                        and (q.queuedAt > :at or q.queuedAt = :at and q.round.appealId > :id)
                        order by q.queuedAt, q.round.appealId""", QueueItem.class)
                .setParameter("open", SignOffStatus.OPEN)
                .setParameter("area", area + "%")
                .setParameter("at", position.queuedAt())
                .setParameter("id", position.appealId())
                .setMaxResults(limit)
                .getResultList();
    }

    long count(String area) {
        return count("area like ?1", area + "%");
    }

    /** After which entry to go on. */
    record Position(Instant queuedAt, UUID appealId) {
        static final Position START = new Position(Instant.EPOCH, new UUID(0, 0));
    }
}
