package org.zhuoluo.assignment.suggestion;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.UUID;

/** What was suggested, and how often it was right. */
@ApplicationScoped
class GivenSuggestions implements PanacheRepositoryBase<GivenSuggestion, UUID> {
    /** Months are those of Asia/Shanghai, which is eight hours ahead all the year. */
    @SuppressWarnings("unchecked") // of a query that is asked for tuples
    List<HitRateView.Month> months(String area) {
        List<Tuple> rows = getEntityManager()
                .createNativeQuery("""
                        select date_format(date_add(decided_at, interval 8 hour), '%Y-%m') as decided_month, count(*),
                        sum(decided_type = first_type),
                        sum(decided_type in (first_type, coalesce(second_type, ''), coalesce(third_type, '')))
                        from class_suggestion where decided_at is not null and area like ?1
                        group by decided_month order by decided_month desc""", Tuple.class)
                .setParameter(1, area + "%")
                .getResultList();
        return rows.stream()
                .map(row -> new HitRateView.Month(
                        row.get(0).toString(), number(row.get(1)), number(row.get(2)), number(row.get(3))))
                .toList();
    }

    private static long number(Object value) {
        return ((Number) value).longValue();
    }
}
