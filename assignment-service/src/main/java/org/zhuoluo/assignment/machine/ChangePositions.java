package org.zhuoluo.assignment.machine;

import static java.util.stream.Collectors.joining;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/**
 * Gives positions to changes that are committed, and removes those that are too old. Only the holder of the one row of the lease does either,
 * for one transaction: whoever sees a position sees every change with a lower one, whichever was written first.
 */
@ApplicationScoped
class ChangePositions {
    private static final String LEASE = "update assignment_change_lease set %s where name = 'changes'";

    private final EntityManager database;
    private final InstantSource clock;
    private final MachineConfig config;

    ChangePositions(EntityManager database, InstantSource clock, MachineConfig config) {
        this.database = database;
        this.clock = clock;
        this.config = config;
    }

    /** How many there were; less than a batch means that nothing is left which another instance is not at. */
    @Transactional
    int giveOneBatch() {
        Optional<Held> held = hold();
        if (held.isEmpty()) {
            return 0;
        }
        List<Long> waiting = waiting(config.changes().batch());
        if (waiting.isEmpty()) {
            return 0;
        }
        String ids = waiting.stream().map(String::valueOf).collect(joining(","));
        long last = held.get().last();
        // By the primary key alone: a scan would wait for whoever is just writing.
        database.createNativeQuery("update assignment_change set position = " + last + " + field(id, " + ids
                        + ") where id in (" + ids + ")")
                .executeUpdate();
        database.createNativeQuery(LEASE.formatted("last_position = last_position + " + waiting.size()))
                .executeUpdate();
        return waiting.size();
    }

    /** How many were removed. */
    @Transactional
    int sweepOneBatch() {
        Optional<Held> held = hold();
        if (held.isEmpty()) {
            return 0;
        }
        Instant before = clock.instant().minus(config.changes().keep());
        Object old = database.createNativeQuery("""
                        select max(position) from (
                            select position, changed_at from assignment_change where position > ?1 order by position limit ?2
                        ) oldest where changed_at < ?3""")
                .setParameter(1, held.get().swept())
                .setParameter(2, config.changes().batch())
                .setParameter(3, before)
                .getSingleResult();
        if (old == null) {
            return 0;
        }
        long upTo = ((Number) old).longValue();
        database.createNativeQuery(LEASE.formatted("swept_position = " + upTo)).executeUpdate();
        return database.createNativeQuery("delete from assignment_change where position <= ?1")
                .setParameter(1, upTo)
                .executeUpdate();
    }

    /** Up to where whoever reads now can read, and from where. */
    @Transactional
    Held given() {
        return read("").orElseThrow();
    }

    private Optional<Held> hold() {
        return read(" for update skip locked");
    }

    @SuppressWarnings("unchecked") // a native query has no typed form
    private Optional<Held> read(String lock) {
        List<Object[]> rows = database.createNativeQuery(
                        "select last_position, swept_position from assignment_change_lease where name = 'changes'"
                                + lock)
                .getResultList();
        return rows.stream()
                .map(row -> new Held(((Number) row[0]).longValue(), ((Number) row[1]).longValue()))
                .findFirst();
    }

    @SuppressWarnings("unchecked") // a native query has no typed form
    private List<Long> waiting(int limit) {
        List<Number> ids = database.createNativeQuery(
                        "select id from assignment_change where position is null order by id limit " + limit)
                .getResultList();
        return ids.stream().map(Number::longValue).toList();
    }

    /** The last position that was given, and the last that was removed. */
    record Held(long last, long swept) {}
}
