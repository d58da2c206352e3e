package org.zhuoluo.assignment.suggestion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.zhuoluo.assignment.suggestion.Evidence.ClassTotals;
import org.zhuoluo.assignment.suggestion.Lessons.Occurrence;

/** What was counted in decided cases, in the database; several instances add to it in turn. */
@ApplicationScoped
class ClassModel {
    private static final int ROWS_A_STATEMENT = 250;

    private final EntityManager database;

    ClassModel(EntityManager database) {
        this.database = database;
    }

    void letOthersWait() {
        database.createNativeQuery("select name from load_lock where name = 'class-model' for update", String.class)
                .getSingleResult();
    }

    Evidence about(Collection<String> bigrams) {
        return new Evidence(totals(), occurrences(bigrams));
    }

    private Map<String, ClassTotals> totals() {
        Map<String, ClassTotals> totals = new HashMap<>();
        rows(database.createNativeQuery("select issue_type, cases, bigrams from class_total", Tuple.class))
                .forEach(row -> totals.put(text(row, 0), new ClassTotals(number(row, 1), number(row, 2))));
        return totals;
    }

    private Map<String, Map<String, Long>> occurrences(Collection<String> bigrams) {
        Map<String, Map<String, Long>> occurrences = new HashMap<>();
        if (!bigrams.isEmpty()) {
            rows(database.createNativeQuery(
                                    "select bigram, issue_type, occurrences from class_bigram where bigram in (:bigrams)",
                                    Tuple.class)
                            .setParameter("bigrams", bigrams))
                    .forEach(row -> occurrences
                            .computeIfAbsent(text(row, 0), bigram -> new HashMap<>())
                            .put(text(row, 1), number(row, 2)));
        }
        return occurrences;
    }

    void add(Lessons lessons) {
        lessons.totals()
                .forEach((name, totals) -> database.createNativeQuery("""
                        insert into class_total (issue_type, cases, bigrams) values (?1, ?2, ?3)
                        on duplicate key update cases = cases + ?2, bigrams = bigrams + ?3""")
                        .setParameter(1, name)
                        .setParameter(2, totals.cases())
                        .setParameter(3, totals.bigrams())
                        .executeUpdate());
        List<Map.Entry<Occurrence, Long>> all =
                new ArrayList<>(lessons.occurrences().entrySet());
        all.sort(Comparator.comparing(each -> each.getKey().bigram()));
        for (int from = 0; from < all.size(); from += ROWS_A_STATEMENT) {
            addSome(all.subList(from, Math.min(all.size(), from + ROWS_A_STATEMENT)));
        }
    }

    private void addSome(List<Map.Entry<Occurrence, Long>> some) {
        String rows = String.join(", ", Collections.nCopies(some.size(), "(?, ?, ?)"));
        Query insert = database.createNativeQuery("insert into class_bigram (bigram, issue_type, occurrences) values "
                + rows
                + " on duplicate key update occurrences = occurrences + values(occurrences)");
        int parameter = 0;
        for (Map.Entry<Occurrence, Long> each : some) {
            insert.setParameter(++parameter, each.getKey().bigram());
            insert.setParameter(++parameter, each.getKey().inClass());
            insert.setParameter(++parameter, each.getValue());
        }
        insert.executeUpdate();
    }

    void forget() {
        database.createNativeQuery("delete from class_bigram").executeUpdate();
        database.createNativeQuery("delete from class_total").executeUpdate();
    }

    @SuppressWarnings("unchecked") // of a query that was asked for tuples
    private static List<Tuple> rows(Query query) {
        return query.getResultList();
    }

    private static String text(Tuple row, int column) {
        return row.get(column).toString();
    }

    private static long number(Tuple row, int column) {
        return ((Number) row.get(column)).longValue();
    }
}
