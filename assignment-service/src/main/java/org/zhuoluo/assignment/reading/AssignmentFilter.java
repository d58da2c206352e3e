package org.zhuoluo.assignment.reading;

import static java.util.Optional.ofNullable;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zhuoluo.assignment.assignment.AssignmentStatus;
import org.zhuoluo.assignment.unit.Posts;
import org.zhuoluo.assignment.unit.Sight;
import org.zhuoluo.assignment.unit.Units;

/** Turns a question about assignments into conditions on {@code a}, within the caller's sight. */
@ApplicationScoped
class AssignmentFilter {
    private static final String OF_MATTER =
            "exists (select 1 from Matter m where m.appealId = a.round.appealId and m.%s)";

    private final Units units;
    private final Posts posts;

    AssignmentFilter(Units units, Posts posts) {
        this.units = units;
        this.posts = posts;
    }

    Filter of(AssignmentQuery query, Sight sight, DeskTime time) {
        Filter filter = new Filter().within(sight, "a.handover.unitPath", "a.handover.area", "''");
        places(filter, query);
        matter(filter, query);
        days(filter, query);
        status(filter, query.status());
        if (query.onlyOpen()) {
            filter.and("a.open = true", Map.of());
        }
        Standing standing = query.standing();
        return standing == null ? filter : filter.and(standing.condition(), standing.valuesOf(time));
    }

    private void places(Filter filter, AssignmentQuery query) {
        filter.andIf(
                        ofNullable(query.unit()).map(unit -> units.subtree(unit) + "%"),
                        "a.handover.unitPath like :unit",
                        "unit")
                .andIf(ofNullable(query.area()).map(area -> area + "%"), "a.handover.area like :area", "area")
                .andIf(ofNullable(query.post()), "a.handover.post = :post", "post")
                .andIf(ofNullable(query.person()).map(posts::heldBy), "a.handover.post in (:posts)", "posts");
    }

    private static void matter(Filter filter, AssignmentQuery query) {
        filter.andIf(ofNullable(query.appeal()), "a.round.appealId = :appeal", "appeal")
                .andIf(ofNullable(query.round()), "a.round.round = :round", "round")
                .andIf(ofNullable(query.role()), "a.handover.role = :role", "role")
                .andIf(
                        ofNullable(query.issueType()).map(type -> type + "%"),
                        "a.handover.issueType like :issueType",
                        "issueType")
                .andIf(ofNullable(query.kind()), OF_MATTER.formatted("kind = :kind"), "kind")
                .andIf(
                        ofNullable(query.confidential()),
                        OF_MATTER.formatted("confidential = :confidential"),
                        "confidential");
    }

    private static void days(Filter filter, AssignmentQuery query) {
        filter.andIf(ofNullable(query.dueUntil()).map(DeskClock::endOf), "a.nextDuty.dueAt <= :dueUntil", "dueUntil")
                .andIf(ofNullable(query.madeFrom()).map(DeskClock::startOf), "a.madeAt >= :madeFrom", "madeFrom")
                .andIf(ofNullable(query.madeUntil()).map(DeskClock::endOf), "a.madeAt < :madeUntil", "madeUntil");
    }

    /** Whether it is open follows from the status; said once more, the index of a unit's desk serves this question too. */
    private static void status(Filter filter, @Nullable AssignmentStatus status) {
        if (status != null) {
            filter.and("a.status = :status", "status", status)
                    .and("a.open = :open", "open", AssignmentStatus.OPEN.contains(status));
        }
    }
}
