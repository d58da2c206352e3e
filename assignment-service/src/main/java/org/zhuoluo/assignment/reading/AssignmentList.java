package org.zhuoluo.assignment.reading;

import static java.util.Objects.requireNonNull;
import static java.util.Optional.ofNullable;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.zhuoluo.api.paging.Cursor;
import org.zhuoluo.api.paging.Page;
import org.zhuoluo.api.paging.PageQuery;
import org.zhuoluo.api.problem.Language;
import org.zhuoluo.assignment.assignment.Assignment;
import org.zhuoluo.assignment.assignment.Assignments;
import org.zhuoluo.assignment.matter.Matter;
import org.zhuoluo.assignment.matter.Matters;
import org.zhuoluo.assignment.unit.Sight;
import org.zhuoluo.assignment.unit.Units;

/** Assignments, the least time left first, within the caller's sight; two questions to the database, whatever the page. */
@ApplicationScoped
class AssignmentList {
    private final Assignments assignments;
    private final Matters matters;
    private final Units units;
    private final AssignmentViews views;
    private final Mine mine;

    AssignmentList(Assignments assignments, Matters matters, Units units, AssignmentViews views, Mine mine) {
        this.assignments = assignments;
        this.matters = matters;
        this.units = units;
        this.views = views;
        this.mine = mine;
    }

    @Transactional
    Page<AssignmentView> page(AssignmentQuery query, PageQuery page, Sight sight, Language language) {
        Filter filter = filter(query, sight);
        Filter rest = page.after(2)
                .map(Keyset::read)
                .map(after -> after.narrow(filter.copy(), "handover.replyDueAt", "id"))
                .orElse(filter);
        List<Assignment> rows = assignments
                .find(rest.where() + " order by handover.replyDueAt, id", rest.values())
                .page(0, page.rowsToRead())
                .list();
        Long total = page.total() ? Long.valueOf(assignments.count(filter.where(), filter.values())) : null;
        Map<UUID, Matter> byAppeal = mattersOf(rows);
        return Page.of(rows, page, AssignmentList::cursor, total)
                .map(row ->
                        views.view(row, requireNonNull(byAppeal.get(row.round().appealId())), language));
    }

    private Filter filter(AssignmentQuery query, Sight sight) {
        var filter = new Filter()
                .within(sight, "handover.unitPath", "handover.area", "''")
                .andIf(ofNullable(query.status()), "status = :status", "status")
                .andIf(ofNullable(query.appeal()), "round.appealId = :appeal", "appeal")
                .andIf(ofNullable(query.area()).map(area -> area + "%"), "handover.area like :area", "area")
                .andIf(
                        ofNullable(query.unit()).map(unit -> units.subtree(unit) + "%"),
                        "handover.unitPath like :unit",
                        "unit");
        if (query.mine()) {
            mine.narrow(filter, "handover.post", "handover.person");
        }
        return query.onlyOpen() ? filter.and("open = true", Map.of()) : filter;
    }

    private Map<UUID, Matter> mattersOf(List<Assignment> rows) {
        List<UUID> appeals = rows.stream().map(row -> row.round().appealId()).toList();
        return matters.list("appealId in ?1", appeals).stream()
                .collect(Collectors.toMap(Matter::appealId, matter -> matter));
    }

    private static Cursor cursor(Assignment row) {
        return Cursor.of(row.handover().replyDueAt(), row.id());
    }
}
