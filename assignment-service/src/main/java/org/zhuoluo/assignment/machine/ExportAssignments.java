package org.zhuoluo.assignment.machine;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.zhuoluo.api.paging.Cursor;
import org.zhuoluo.api.paging.Page;
import org.zhuoluo.api.paging.PageQuery;
import org.zhuoluo.assignment.assignment.Assignment;
import org.zhuoluo.assignment.assignment.Assignments;
import org.zhuoluo.assignment.unit.Sight;
import org.zhuoluo.assignment.unit.Sights;

/** Every assignment that the caller's unit or one below it ever had, in an order that nothing changes: a reading of all pages misses none. */
@ApplicationScoped
class ExportAssignments {
    private final Assignments assignments;
    private final Sights sights;

    ExportAssignments(Assignments assignments, Sights sights) {
        this.assignments = assignments;
        this.sights = sights;
    }

    @Transactional
    Page<ExportedView> page(PageQuery query) {
        if (!(sights.ofUnit() instanceof Sight.UnitTree tree)) {
            return new Page<>(List.of(), null, query.total() ? 0L : null);
        }
        var values = new HashMap<String, Object>(Map.of("scope", tree.path() + "%"));
        String where = "handover.unitPath like :scope";
        Long total = query.total() ? Long.valueOf(assignments.count(where, values)) : null;
        var after = query.after(2);
        if (after.isPresent()) {
            where += " and handover.unitPath >= :path and (handover.unitPath > :path or id > :id)";
            values.put("path", after.get().value(0));
            values.put("id", idOf(after.get()));
        }
        List<Assignment> rows = assignments
                .find(where + " order by handover.unitPath, id", values)
                .page(0, query.rowsToRead())
                .list();
        return Page.of(rows, query, ExportAssignments::cursor, total).map(ExportedView::of);
    }

    private static Cursor cursor(Assignment row) {
        return Cursor.of(row.handover().unitPath(), row.id());
    }

    private static UUID idOf(Cursor cursor) {
        try {
            return UUID.fromString(cursor.value(1));
        } catch (IllegalArgumentException notOurs) {
            throw Cursor.unreadable();
        }
    }
}
