package org.zhuoluo.assignment.reading;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.stream.Collectors;

/** Counts assignments, all standings in one statement: its numbers are of one moment and agree with each other. */
@ApplicationScoped
class Tallies {
    private final EntityManager database;

    Tallies(EntityManager database) {
        this.database = database;
    }

    @Transactional(MANDATORY)
    public Tally of(Filter filter, DeskTime time) {
        return Tally.read(query(Tally.COLUMNS, filter, time, "").getSingleResult());
    }

    /** The same by the values of an attribute; those that have none are left out. */
    @Transactional(MANDATORY)
    public Map<String, Tally> by(String attribute, Filter filter, DeskTime time) {
        String columns = attribute + ", " + Tally.COLUMNS;
        return query(columns, filter, time, " group by " + attribute)
                .getResultStream()
                .collect(Collectors.toMap(row -> (String) row[0], Tally::read));
    }

    private TypedQuery<Object[]> query(String columns, Filter filter, DeskTime time, String rest) {
        TypedQuery<Object[]> query = database.createQuery(
                "select " + columns + " from Assignment a where " + filter.where() + rest, Object[].class);
        time.values().forEach(query::setParameter);
        filter.values().forEach(query::setParameter);
        return query;
    }
}
