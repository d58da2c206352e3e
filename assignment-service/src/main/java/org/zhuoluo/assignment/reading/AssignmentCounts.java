package org.zhuoluo.assignment.reading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.zhuoluo.assignment.unit.Sight;

/** Counts what a list would hold, by the conditions of that list. */
@ApplicationScoped
class AssignmentCounts {
    private final AssignmentFilter filters;
    private final Tallies tallies;
    private final DeskClock clock;

    AssignmentCounts(AssignmentFilter filters, Tallies tallies, DeskClock clock) {
        this.filters = filters;
        this.tallies = tallies;
        this.clock = clock;
    }

    @Transactional
    AssignmentCountsView count(AssignmentQuery query, Sight sight) {
        DeskTime time = clock.time();
        return AssignmentCountsView.of(tallies.of(filters.of(query, sight, time), time), time);
    }
}
