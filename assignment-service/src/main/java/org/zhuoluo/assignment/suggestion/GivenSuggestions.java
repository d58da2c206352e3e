package org.zhuoluo.assignment.suggestion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What a clerk was suggested last for an appeal, what was decided, and how often that was the same. Each is written in one statement: several
 * may look at the same appeal at once, and while it is learned from.
 */
@ApplicationScoped
class GivenSuggestions {
    private final EntityManager database;

    GivenSuggestions(EntityManager database) {
        this.database = database;
    }

    /** The newest is what the clerk saw when deciding; after that it is history. */
    void note(UUID appealId, String area, List<String> issueTypes, Instant at) {
        database.createNativeQuery("""
                        insert into class_suggestion (appeal_id, area, first_type, second_type, third_type, given_at)
                        values (?1, ?2, ?3, nullif(?4, ''), nullif(?5, ''), ?6)
                        on duplicate key update first_type = if(decided_at is null, ?3, first_type),
                        second_type = if(decided_at is null, nullif(?4, ''), second_type),
                        third_type = if(decided_at is null, nullif(?5, ''), third_type),
                        given_at = if(decided_at is null, ?6, given_at)""")
                .setParameter(1, appealId.toString())
                .setParameter(2, area)
                .setParameter(3, issueTypes.getFirst())
                .setParameter(4, orNone(issueTypes, 1))
                .setParameter(5, orNone(issueTypes, 2))
                .setParameter(6, at)
                .executeUpdate();
    }

    private static String orNone(List<String> issueTypes, int place) {
        return issueTypes.size() > place ? issueTypes.get(place) : "";
    }

    /** Nothing, if nobody asked for suggestions, and once only. */
    void decide(UUID appealId, String issueType, Instant at) {
        database.createNativeQuery("""
                        update class_suggestion set decided_type = ?2, decided_at = ?3
                        where appeal_id = ?1 and decided_at is null""")
                .setParameter(1, appealId.toString())
                .setParameter(2, issueType)
                .setParameter(3, at)
                .executeUpdate();
    }

    /** Months are those of Asia/Shanghai, which is eight hours ahead all the year. */
    @SuppressWarnings("unchecked") // of a query that is asked for tuples
    List<HitRateView.Month> months(String area) {
        List<Tuple> rows = database.createNativeQuery("""
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
