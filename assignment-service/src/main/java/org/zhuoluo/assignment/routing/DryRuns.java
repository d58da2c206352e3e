package org.zhuoluo.assignment.routing;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.zhuoluo.assignment.matter.Matter;
import org.zhuoluo.assignment.routing.DryRun.Span;

/** All dry runs, and what they look at. */
@ApplicationScoped
class DryRuns implements PanacheRepositoryBase<DryRun, UUID> {
    /** One that no other instance is at. */
    @SuppressWarnings("unchecked") // a native query has no typed form that maps entities
    Optional<DryRun> claimUnfinished() {
        List<DryRun> claimed =
                getEntityManager().createNativeQuery("""
                        select * from routing_dry_run where finished_at is null
                        order by asked_at limit 1 for update skip locked""", DryRun.class).getResultList();
        return claimed.stream().findFirst();
    }

    int decisionsIn(Span span) {
        return Math.toIntExact(getEntityManager()
                .createQuery(
                        "select count(*) from StoredDecision d where d.decidedAt >= :from and d.decidedAt < :to",
                        Long.class)
                .setParameter("from", span.from())
                .setParameter("to", span.to())
                .getSingleResult());
    }

    /** The newest that it has not looked at. */
    List<Past> next(DryRun run, int limit) {
        return getEntityManager()
                .createQuery("""
                        select new org.zhuoluo.assignment.routing.DryRuns$Past(d, m) from StoredDecision d
                        join Matter m on m.appealId = d.round.appealId
                        where d.decidedAt >= :from and d.decidedAt <= :at and (d.decidedAt < :at
                        or d.round.appealId < :id or d.round.appealId = :id and d.round.round < :round)
                        order by d.decidedAt desc, d.round.appealId desc, d.round.round desc""", Past.class)
                .setParameter("from", run.span().from())
                .setParameter("at", run.reachedAt())
                .setParameter("id", run.reached().appealId())
                .setParameter("round", run.reached().round())
                .setMaxResults(limit)
                .getResultList();
    }

    /** A decision of the past and its matter as it is known today. */
    record Past(StoredDecision decision, Matter matter) {}
}
