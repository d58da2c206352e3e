package org.zhuoluo.assignment.abolition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.zhuoluo.assignment.matter.RoundId;

/** What an abolished unit still has: the rounds in which it owes something that does not merely wait for the successor to sign. */
@ApplicationScoped
class Estate {
    private static final String LEFT = """
            from obligation o where o.unit_path = :path and o.status in ('OPEN', 'PAUSED') and not exists (
                select 1 from assignment a where a.appeal_id = o.appeal_id and a.round = o.round and a.share_id = coalesce(o.share_id, o.subject)
                and a.unit = :successor and (a.status = 'MADE' or a.status = 'ON_LEDGER' and a.signed_at is null) and a.share_id <> a.id)
            """;

    private final EntityManager rows;

    Estate(EntityManager rows) {
        this.rows = rows;
    }

    long matters(String path, String successor) {
        var count = rows.createNativeQuery(
                "select count(*) from (select distinct o.appeal_id, o.round %s) left_over".formatted(LEFT), Long.class);
        return ((Number) of(path, successor, count).getSingleResult()).longValue();
    }

    /** The next one after the last that was tried: whoever cannot be handed on must not stop the others. */
    Optional<RoundId> next(String path, String successor, RoundId after) {
        Query next = rows.createNativeQuery("""
                select o.appeal_id, o.round %s and (o.appeal_id > :appeal or o.appeal_id = :appeal and o.round > :round)
                order by o.appeal_id, o.round limit 1""".formatted(LEFT))
                .setParameter("appeal", after.appealId().toString())
                .setParameter("round", after.round());
        List<?> found = of(path, successor, next).getResultList();
        return found.stream().findFirst().map(Object[].class::cast).map(Estate::round);
    }

    /** Asked again once the order is held: another instance may have been faster. */
    boolean has(String path, String successor, RoundId round) {
        var before = new RoundId(round.appealId(), round.round() - 1);
        return next(path, successor, before).filter(round::equals).isPresent();
    }

    private static RoundId round(Object[] row) {
        return new RoundId(UUID.fromString((String) row[0]), ((Number) row[1]).intValue());
    }

    private static Query of(String path, String successor, Query query) {
        return query.setParameter("path", path).setParameter("successor", successor);
    }
}
