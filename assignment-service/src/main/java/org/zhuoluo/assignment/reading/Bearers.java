package org.zhuoluo.assignment.reading;

import static java.util.Objects.requireNonNull;
import static java.util.Optional.ofNullable;
import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Map;
import org.zhuoluo.api.problem.Language;
import org.zhuoluo.assignment.reading.Bearer.Seat;
import org.zhuoluo.assignment.unit.Sight;
import org.zhuoluo.assignment.unit.Unit;
import org.zhuoluo.assignment.unit.Units;

/** Finds those who have something to do, in the order of their codes, whether they have much or nothing. */
@ApplicationScoped
class Bearers {
    private static final String UNITS = "Unit u where ";
    private static final String POSTS = "Post p join Unit u on u.code = p.unit where ";

    private final EntityManager database;
    private final Units units;

    Bearers(EntityManager database, Units units) {
        this.database = database;
        this.units = units;
    }

    List<Bearer> after(String code, int limit, WorkloadQuery query, Sight sight, Language language) {
        Filter filter = filter(query, sight);
        return switch (query.by()) {
            case UNIT ->
                page(Unit.class, "select u from " + UNITS, "u.code", filter, code, limit).stream()
                        .map(unit -> Bearer.of(unit, language))
                        .toList();
            case POST ->
                page(Seat.class, "select p, u.path from " + POSTS, "p.code", filter, code, limit).stream()
                        .map(seat -> Bearer.of(seat, language))
                        .toList();
            case PERSON -> people(filter, code, limit);
        };
    }

    long count(WorkloadQuery query, Sight sight) {
        Filter filter = filter(query, sight);
        String what = switch (query.by()) {
            case UNIT -> "count(u) from " + UNITS;
            case POST -> "count(p) from " + POSTS;
            case PERSON -> "count(distinct p.holder) from " + POSTS;
        };
        return bound(database.createQuery("select " + what + filter.where(), Long.class), filter)
                .getSingleResult();
    }

    private List<Bearer> people(Filter filter, String after, int limit) {
        List<String> names =
                page(String.class, "select distinct p.holder from " + POSTS, "p.holder", filter, after, limit);
        Filter theirs = filter.copy().and("p.holder in (:names)", "names", names);
        Map<String, List<Seat>> seats = bound(
                        database.createQuery("select p, u.path from " + POSTS + theirs.where(), Seat.class), theirs)
                .getResultStream()
                .collect(groupingBy(seat -> seat.post().holder()));
        return names.stream()
                .map(name -> Bearer.of(name, requireNonNull(seats.get(name))))
                .toList();
    }

    private <T> List<T> page(Class<T> type, String select, String key, Filter filter, String after, int limit) {
        Filter rest = filter.copy().and(key + " > :after", "after", after);
        return bound(database.createQuery(select + rest.where() + " order by " + key, type), rest)
                .setMaxResults(limit)
                .getResultList();
    }

    private static <T> TypedQuery<T> bound(TypedQuery<T> query, Filter filter) {
        filter.values().forEach(query::setParameter);
        return query;
    }

    /** Whoever chooses a unit for an area may choose any; whoever sees by unit sees their own. */
    private Filter filter(WorkloadQuery query, Sight sight) {
        var filter = new Filter()
                .andIf(ofNullable(query.unit()).map(unit -> units.subtree(unit) + "%"), "u.path like :unit", "unit")
                .andIf(ofNullable(query.area()).map(area -> area + "%"), "u.area like :area", "area");
        return sight.areas().isPresent() ? filter : filter.within(sight, "u.path", "''", "''");
    }
}
