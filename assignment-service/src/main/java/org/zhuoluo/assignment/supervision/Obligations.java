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

    /** The windows that closed by now, the longest ago first; read without a lock. */
    List<Alarm> alarmed(Instant now, int limit) {
        return find("""
                        select o.id, o.round.appealId, o.round.round from Obligation o
                        where o.nextAlarmAt <= ?1 order by o.nextAlarmAt, o.id""", now).page(0, limit).project(Alarm.class).list();
    }

    /** Those of them that still are to be looked at; their rounds are locked, so nobody else ends them. */
    List<Obligation> lockAlarmed(List<UUID> ids, Instant now) {
        return ids.isEmpty()
                ? List.of()
                : find("id in ?1 and nextAlarmAt <= ?2", ids, now)
                        .withLock(PESSIMISTIC_WRITE)
                        .list();
    }
}
