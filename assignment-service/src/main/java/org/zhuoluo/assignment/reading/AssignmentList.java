package org.zhuoluo.assignment.reading;

import static java.util.Objects.requireNonNull;

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

/** Assignments, the least time left first, within the caller's sight; two questions to the database, whatever the page. */
@ApplicationScoped
class AssignmentList {
    private static final String FROM = "from Assignment a where ";

    private final Assignments assignments;
    private final Matters matters;
    private final AssignmentFilter filters;
    private final AssignmentViews views;
    private final DeskClock clock;

    AssignmentList(
            Assignments assignments,
            Matters matters,
            AssignmentFilter filters,
            AssignmentViews views,
            DeskClock clock) {
        this.assignments = assignments;
        this.matters = matters;
        this.filters = filters;
        this.views = views;
        this.clock = clock;
    }

    @Transactional
    Page<AssignmentView> page(AssignmentQuery query, PageQuery page, Sight sight, Language language) {
        Filter filter = filters.of(query, sight, clock.time());
        Filter rest = page.after(2)
                .map(Keyset::read)
                .map(after -> after.narrow(filter.copy(), "a.nextDuty.dueAt", "a.id"))
                .orElse(filter);
        List<Assignment> rows = assignments
                .find(FROM + rest.where() + " order by a.nextDuty.dueAt, a.id", rest.values())
                .page(0, page.rowsToRead())
                .list();
        Long total = page.total() ? Long.valueOf(assignments.count(FROM + filter.where(), filter.values())) : null;
        Map<UUID, Matter> byAppeal = mattersOf(rows);
        return Page.of(rows, page, AssignmentList::cursor, total)
                .map(row ->
                        views.view(row, requireNonNull(byAppeal.get(row.round().appealId())), language));
    }

    private Map<UUID, Matter> mattersOf(List<Assignment> rows) {
        List<UUID> appeals = rows.stream().map(row -> row.round().appealId()).toList();
        return matters.list("appealId in ?1", appeals).stream()
                .collect(Collectors.toMap(Matter::appealId, matter -> matter));
    }

    private static Cursor cursor(Assignment row) {
        return Cursor.of(row.nextDuty().dueAt(), row.id());
    }
}
