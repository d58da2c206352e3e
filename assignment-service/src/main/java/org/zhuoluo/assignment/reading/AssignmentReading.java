package org.zhuoluo.assignment.reading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.zhuoluo.api.problem.Language;
import org.zhuoluo.assignment.assignment.AssignmentId;
import org.zhuoluo.assignment.assignment.Assignments;
import org.zhuoluo.assignment.matter.Matters;
import org.zhuoluo.assignment.unit.Sight;

/** Reads one assignment with all that was said about it. */
@ApplicationScoped
class AssignmentReading {
    private final Assignments assignments;
    private final Matters matters;
    private final Horizons horizons;
    private final AssignmentViews views;

    AssignmentReading(Assignments assignments, Matters matters, Horizons horizons, AssignmentViews views) {
        this.assignments = assignments;
        this.matters = matters;
        this.horizons = horizons;
        this.views = views;
    }

    @Transactional
    Optional<Versioned> find(AssignmentId id, Sight sight, Language language) {
        return assignments
                .visible(id, sight)
                .map(found -> new Versioned(
                        found.version(),
                        views.detail(
                                found,
                                matters.require(found.round().appealId()),
                                horizons.of(found, sight),
                                language)));
    }

    /** What was read, and the version it was read in. */
    record Versioned(long version, AssignmentDetailView view) {}
}
