package org.zhuoluo.assignment.supervision;

import static jakarta.persistence.LockModeType.PESSIMISTIC_WRITE;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.zhuoluo.assignment.matter.RoundId;

/** All duties that ever were, open and ended. */
@ApplicationScoped
public class Obligations implements PanacheRepositoryBase<Obligation, UUID> {
    /** Those of a round, running and ended; locked, so that whoever ends one of them and the scanner take turns. */
    List<Obligation> lock(RoundId round) {
        return find("round = ?1 order by openedAt, id", round)
                .withLock(PESSIMISTIC_WRITE)
                .list();
    }

    /** What a share of the matter still owes of a kind, if anything; its caller has locked the round. */
    public Optional<Obligation> runningOf(ObligationKind kind, RoundId round, UUID share) {
        return find("round = ?1 and kind = ?2 and status in ?3", round, kind, ObligationStatus.RUNNING).stream()
                .filter(duty -> share.equals(duty.share()))
                .filter(duty -> !duty.isDone())
                .findFirst();
    }

    /** The windows that closed by now, the longest ago first; what another instance holds is left to it. */
    @SuppressWarnings("unchecked") // a native query has no typed form that maps entities
    List<Obligation> claimAlarmed(Instant now, int limit) {
        return getEntityManager()
                .createNativeQuery("""
                        select * from obligation where next_alarm_at <= ?1
                        order by next_alarm_at, id limit ?2 for update skip locked""", Obligation.class)
                .setParameter(1, now)
                .setParameter(2, limit)
                .getResultList();
    }
}
