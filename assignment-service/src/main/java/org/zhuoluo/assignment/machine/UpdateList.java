package org.zhuoluo.assignment.machine;

import static org.zhuoluo.api.scope.Role.HANDLER;
import static org.zhuoluo.api.scope.Role.HEAD;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.zhuoluo.api.paging.Cursor;
import org.zhuoluo.api.paging.Page;
import org.zhuoluo.api.paging.PageQuery;
import org.zhuoluo.api.problem.Language;
import org.zhuoluo.api.scope.Caller;
import org.zhuoluo.assignment.unit.Sight;
import org.zhuoluo.assignment.unit.Sights;

/** The updates that were answered, the latest first: to a system its own, to people those that concern their unit and those below it. */
@ApplicationScoped
class UpdateList {
    private final StatusUpdates updates;
    private final Sights sights;
    private final Caller caller;

    UpdateList(StatusUpdates updates, Sights sights, Caller caller) {
        this.updates = updates;
        this.sights = sights;
        this.caller = caller;
    }

    @Transactional
    Page<UpdateView> page(UpdateKind kind, PageQuery query, Language language) {
        var values = new HashMap<String, Object>(Map.of("kind", kind));
        String where = scope(values) + " and kind = :kind";
        Long total = query.total() ? Long.valueOf(updates.count(where, values)) : null;
        var after = query.after(2);
        if (after.isPresent()) {
            where += " and receivedAt <= :afterAt and (receivedAt < :afterAt or id < :afterId)";
            read(after.get(), values);
        }
        List<StatusUpdate> rows = updates.find(where + " order by receivedAt desc, id desc", values)
                .page(0, query.rowsToRead())
                .list();
        return Page.of(rows, query, row -> Cursor.of(row.receivedAt(), row.id()), total)
                .map(row -> UpdateView.of(row, language));
    }

    private String scope(Map<String, Object> values) {
        if (!(sights.ofUnit() instanceof Sight.UnitTree tree)) {
            return "1 = 0";
        }
        values.put("path", tree.path() + "%");
        if (caller.hasAny(HANDLER, HEAD)) {
            return "unitPath like :path";
        }
        values.put("account", caller.account());
        return "systemAccount = :account and unitPath like :path";
    }

    private static void read(Cursor cursor, Map<String, Object> values) {
        try {
            values.put("afterAt", Instant.parse(cursor.value(0)));
            values.put("afterId", UUID.fromString(cursor.value(1)));
        } catch (DateTimeException | IllegalArgumentException notOurs) {
            throw Cursor.unreadable();
        }
    }
}
