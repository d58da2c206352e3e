package org.zhuoluo.assignment.routing;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.zhuoluo.assignment.matter.Matter;

/** What dry runs found. */
@ApplicationScoped
class Differences implements PanacheRepositoryBase<Difference, Difference.Key> {
    /** How many would have gone from where to where, the most first. */
    List<Shift> shiftsOf(UUID dryRun) {
        return getEntityManager()
                .createQuery("""
                        select new org.zhuoluo.assignment.routing.Differences$Shift(d.unitBefore, d.unitAfter, count(*))
                        from Difference d where d.place.dryRun = :run group by d.unitBefore, d.unitAfter
                        order by count(*) desc, d.unitBefore, d.unitAfter""", Shift.class)
                .setParameter("run", dryRun)
                .getResultList();
    }

    int countOf(UUID dryRun) {
        return Math.toIntExact(count("place.dryRun", dryRun));
    }

    List<Found> after(UUID dryRun, int ordinal, int limit) {
        return getEntityManager()
                .createQuery("""
                        select new org.zhuoluo.assignment.routing.Differences$Found(d, m) from Difference d
                        join Matter m on m.appealId = d.round.appealId
                        where d.place.dryRun = :run and d.place.ordinal > :ordinal order by d.place.ordinal""", Found.class)
                .setParameter("run", dryRun)
                .setParameter("ordinal", ordinal)
                .setMaxResults(limit)
                .getResultList();
    }

    /** A difference with its matter. */
    record Found(Difference difference, Matter matter) {}

    /** So many would have gone to another place. */
    @Schema(name = "DryRunShift")
    record Shift(
            @Schema(description = "By the rules in force; none: the catch-all queue", examples = "U-POWER") @Nullable
            String unitBefore,

            @Schema(description = "By the tried rules; none: the catch-all queue", examples = "U-POWER-LINJIANG")
            @Nullable
            String unitAfter,

            @Schema(examples = "17") long count) {}
}
