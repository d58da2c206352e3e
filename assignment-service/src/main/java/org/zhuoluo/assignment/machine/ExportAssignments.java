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
import org.zhuoluo.assignment.unit.Units;

/**
 * Every assignment that the caller's unit or one below it ever had, by unit and then by age, which nothing changes: a reading of all pages
 * misses none, not even of a unit that moves in the tree meanwhile.
 */
@ApplicationScoped
class ExportAssignments {
    private final Assignments assignments;
    private final Units units;
    private final Sights sights;

    ExportAssignments(Assignments assignments, Units units, Sights sights) {
        this.assignments = assignments;
        this.units = units;
        this.sights = sights;
    }

    @Transactional
    Page<ExportedView> page(PageQuery query) {
        if (!(sights.ofUnit() instanceof Sight.UnitTree tree)) {
            return new Page<>(List.of(), null, query.total() ? 0L : null);
        }
        var values = new HashMap<String, Object>(Map.of("units", units.codesBelow(tree.path())));
        String where = "handover.unit in :units";
        Long total = query.total() ? Long.valueOf(assignments.count(where, values)) : null;
        var after = query.after(2);
        if (after.isPresent()) {
            where += " and handover.unit >= :unit and (handover.unit > :unit or id > :id)";
            values.put("unit", after.get().value(0));
            values.put("id", idOf(after.get()));
        }
        List<Assignment> rows = assignments
                .find(where + " order by handover.unit, id", values)
                .page(0, query.rowsToRead())
                .list();
        return Page.of(rows, query, ExportAssignments::cursor, total).map(ExportedView::of);
    }

    private static Cursor cursor(Assignment row) {
        return Cursor.of(row.handover().unit(), row.id());
    }

    private static UUID idOf(Cursor cursor) {
        try {
            return UUID.fromString(cursor.value(1));
        } catch (IllegalArgumentException notOurs) {
            throw Cursor.unreadable();
        }
    }
}
