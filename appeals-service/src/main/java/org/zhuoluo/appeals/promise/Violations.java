package org.zhuoluo.appeals.promise;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.stream.Collectors;
import org.zhuoluo.appeals.appeal.AppealStatus;

/** Finds the appeals of which a promise is broken now. Lateness of our own copies is measured by the database's clock, never by a trial's. */
@ApplicationScoped
class Violations {
    private static final String NOBODYS = """
            FROM appeal a WHERE a.status IN (%s) AND a.area LIKE :area
            AND a.touched_at < CURRENT_TIMESTAMP(6) - INTERVAL :behind SECOND
            AND NOT EXISTS (SELECT 1 FROM obligation o WHERE o.appeal_id = a.id
                AND (o.state = 'OPEN' OR o.touched_at >= CURRENT_TIMESTAMP(6) - INTERVAL :behind SECOND))
            """.formatted(
                    AppealStatus.OPEN.stream().map(status -> "'" + status + "'").collect(Collectors.joining(", ")));

    private static final String CLOSED_UNANSWERED = """
            FROM appeal a WHERE a.area LIKE :area
            AND ((a.status = 'CLOSED' AND a.outcome IS NULL)
                OR (a.status = 'CLOSED' AND a.outcome = 'NOT_SOLVED' AND a.final_ground IS NULL AND a.ledger_since IS NULL)
                OR (a.status = 'CLOSED'
                    AND EXISTS (SELECT 1 FROM given_assignment g
                        WHERE g.appeal_id = a.id AND g.round = a.round AND g.role = 'LEAD')
                    AND NOT EXISTS (SELECT 1 FROM reply r WHERE r.appeal_id = a.id AND r.round = a.round)))
            """;

    private final EntityManager rows;
    private final PromiseConfig config;

    Violations(EntityManager rows, PromiseConfig config) {
        this.rows = rows;
        this.config = config;
    }

    /** Open, and nobody owes the next step (promise 2). */
    long countNobodys(String areaPrefix) {
        return ((Number) rows.createNativeQuery("SELECT COUNT(*) " + NOBODYS)
                        .setParameter("area", areaPrefix + "%")
                        .setParameter("behind", config.mayBeBehind().toSeconds())
                        .getSingleResult())
                .longValue();
    }

    /** Closed without an answer, or unsolved without ground or ledger (promise 3). */
    long countClosedUnanswered(String areaPrefix) {
        return ((Number) rows.createNativeQuery("SELECT COUNT(*) " + CLOSED_UNANSWERED)
                        .setParameter("area", areaPrefix + "%")
                        .getSingleResult())
                .longValue();
    }

    /** The numbers of the oldest. */
    @SuppressWarnings("unchecked")
    List<String> nobodys(String areaPrefix, int limit) {
        return rows.createNativeQuery("SELECT a.number " + NOBODYS + " ORDER BY a.id", String.class)
                .setParameter("area", areaPrefix + "%")
                .setParameter("behind", config.mayBeBehind().toSeconds())
                .setMaxResults(limit)
                .getResultList();
    }

    @SuppressWarnings("unchecked")
    List<String> closedUnanswered(String areaPrefix, int limit) {
        return rows.createNativeQuery("SELECT a.number " + CLOSED_UNANSWERED + " ORDER BY a.id", String.class)
                .setParameter("area", areaPrefix + "%")
                .setMaxResults(limit)
                .getResultList();
    }
}
