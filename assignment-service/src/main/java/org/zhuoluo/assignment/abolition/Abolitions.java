package org.zhuoluo.assignment.abolition;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** All abolitions, finished and under way. */
@ApplicationScoped
class Abolitions implements PanacheRepositoryBase<Abolition, String> {
    /** The units whose matters are still to be handed on. */
    List<String> underWay(LocalDate today) {
        return find("finishedAt is null and takesEffectOn <= ?1 order by orderedAt, unit", today).stream()
                .map(Abolition::unit)
                .toList();
    }

    /** Locked until the end of the transaction; nothing, if another instance is at it. */
    @SuppressWarnings("unchecked") // a native query has no typed form that maps entities
    Optional<Abolition> claim(String unit) {
        return getEntityManager()
                .createNativeQuery(
                        "select * from unit_abolition where unit = ?1 and finished_at is null for update skip locked",
                        Abolition.class)
                .setParameter(1, unit)
                .getResultStream()
                .findFirst();
    }
}
