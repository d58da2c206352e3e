package org.zhuoluo.appeals.timeline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhuoluo.api.paging.Cursor;
import org.zhuoluo.api.paging.Page;
import org.zhuoluo.api.paging.PageQuery;
import org.zhuoluo.appeals.access.Visibility;
import org.zhuoluo.appeals.access.VisibleAppeals;
import org.zhuoluo.appeals.appeal.Appeal;
import org.zhuoluo.appeals.appeal.AppealId;
import org.zhuoluo.appeals.appeal.TimelineEntry;

/** Reads the timeline in the order in which it was written; internal notes are for staff. */
@ApplicationScoped
class ReadTimeline {
    private static final String LINES =
            " from TimelineEntry e where e.place.appealId = :id and (e.forEveryone or :internal = true)";

    private final VisibleAppeals visible;
    private final Visibility visibility;
    private final EntityManager rows;

    ReadTimeline(VisibleAppeals visible, Visibility visibility, EntityManager rows) {
        this.visible = visible;
        this.visibility = visibility;
        this.rows = rows;
    }

    Page<TimelineEntry> read(AppealId id, PageQuery query) {
        Appeal appeal = visible.require(id);
        boolean internal = visibility.showsInternalNotes();
        List<TimelineEntry> lines = rows.createQuery(
                        "select e" + LINES + " and e.place.position > :after order by e.place.position",
                        TimelineEntry.class)
                .setParameter("id", appeal.id().value())
                .setParameter("internal", internal)
                .setParameter("after", query.after(1).map(ReadTimeline::lastOf).orElse(0))
                .setMaxResults(query.rowsToRead())
                .getResultList();
        return Page.of(lines, query, line -> Cursor.of(line.position()), totalOf(appeal, query, internal));
    }

    private @Nullable Long totalOf(Appeal appeal, PageQuery query, boolean internal) {
        if (!query.total()) {
            return null;
        }
        return rows.createQuery("select count(e)" + LINES, Long.class)
                .setParameter("id", appeal.id().value())
                .setParameter("internal", internal)
                .getSingleResult();
    }

    private static int lastOf(Cursor cursor) {
        try {
            return Integer.parseInt(cursor.value(0));
        } catch (NumberFormatException notAPosition) {
            throw Cursor.unreadable();
        }
    }
}
