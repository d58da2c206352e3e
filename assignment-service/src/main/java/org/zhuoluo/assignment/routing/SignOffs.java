package org.zhuoluo.assignment.routing;

import static jakarta.persistence.LockModeType.PESSIMISTIC_WRITE;
import static org.zhuoluo.assignment.assignment.AssignmentProblem.SIGN_OFF_OPEN;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.zhuoluo.api.problem.Refusal;
import org.zhuoluo.assignment.matter.RoundId;

/** What lies, or lay, before a leader; of a round one at a time. */
@ApplicationScoped
class SignOffs implements PanacheRepositoryBase<SignOff, UUID> {
    /** While a leader has it nobody else decides. */
    void requireNoneOpen(RoundId round) {
        if (count("round = ?1 and status = ?2", round, SignOffStatus.OPEN) > 0) {
            throw Refusal.of(SIGN_OFF_OPEN);
        }
    }

    /** What a leader wants the unit to know, if the last word on the round was an approval. */
    Optional<String> instructionFor(RoundId round) {
        return find("round = ?1 order by askedAt desc", round)
                .firstResultOptional()
                .filter(last -> last.status() == SignOffStatus.APPROVED)
                .map(SignOff::instructionEncrypted);
    }

    /** Asked without loading it, so that its round can be locked first. */
    Optional<SignOffPlace> placeOf(UUID id) {
        return find("select s.round.appealId, s.round.round, s.area from SignOff s where s.id = ?1", id)
                .project(SignOffPlace.class)
                .firstResultOptional();
    }

    SignOff lock(UUID id) {
        return findByIdOptional(id, PESSIMISTIC_WRITE).orElseThrow();
    }

    /** The appeal ended before anybody decided. */
    void voidOf(RoundId round) {
        update("status = ?1 where round = ?2 and status = ?3", SignOffStatus.VOIDED, round, SignOffStatus.OPEN);
    }

    /** The longest waiting first; an area's list holds that of the areas below it. */
    List<SignOffItem> after(Position position, SignOffStatus status, String area, int limit) {
        return getEntityManager()
                .createQuery("""
                        select new org.zhuoluo.assignment.routing.SignOffItem(s, m) from SignOff s
                        join Matter m on m.appealId = s.round.appealId
                        where s.status = :status and s.area like :area
                        and (s.askedAt > :at or s.askedAt = :at and s.id > :id)
                        order by s.askedAt, s.id""", SignOffItem.class)
                .setParameter("status", status)
                .setParameter("area", area + "%")
                .setParameter("at", position.askedAt())
                .setParameter("id", position.id())
                .setMaxResults(limit)
                .getResultList();
    }

    long count(SignOffStatus status, String area) {
        return count("status = ?1 and area like ?2", status, area + "%");
    }

    /** After which sign-off to go on. */
    record Position(Instant askedAt, UUID id) {
        static final Position START = new Position(Instant.EPOCH, new UUID(0, 0));
    }
}
