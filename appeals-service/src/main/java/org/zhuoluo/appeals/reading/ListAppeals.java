package org.zhuoluo.appeals.reading;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhuoluo.api.paging.Cursor;
import org.zhuoluo.api.paging.Page;
import org.zhuoluo.api.paging.PageQuery;
import org.zhuoluo.appeals.access.Visibility;
import org.zhuoluo.appeals.access.Visibility.Condition;
import org.zhuoluo.appeals.appeal.Appeal;
import org.zhuoluo.appeals.appeal.Appeals;

/** Lists what the caller may see, the newest first: identities are made in the order of time. */
@ApplicationScoped
class ListAppeals {
    private final Appeals appeals;
    private final Visibility visibility;

    ListAppeals(Appeals appeals, Visibility visibility) {
        this.appeals = appeals;
        this.visibility = visibility;
    }

    Page<Appeal> list(AppealFilter filter, PageQuery query) {
        Condition wanted = filter.within(visibility.condition());
        return Page.of(rowsAfter(query, wanted), query, row -> Cursor.of(row.id()), totalOf(query, wanted));
    }

    private List<Appeal> rowsAfter(PageQuery query, Condition wanted) {
        Map<String, Object> parameters = new HashMap<>(wanted.parameters());
        Optional<UUID> after = query.after(1).map(ListAppeals::lastOf);
        after.ifPresent(id -> parameters.put("after", id));
        String position = after.isPresent() ? " and a.id < :after" : "";
        return appeals.find("from Appeal a where " + wanted.text() + position + " order by a.id desc", parameters)
                .page(0, query.rowsToRead())
                .list();
    }

    private @Nullable Long totalOf(PageQuery query, Condition wanted) {
        return query.total() ? appeals.count("from Appeal a where " + wanted.text(), wanted.parameters()) : null;
    }

    private static UUID lastOf(Cursor cursor) {
        try {
            return UUID.fromString(cursor.value(0));
        } catch (IllegalArgumentException notAnIdentity) {
            throw Cursor.unreadable();
        }
    }
}
