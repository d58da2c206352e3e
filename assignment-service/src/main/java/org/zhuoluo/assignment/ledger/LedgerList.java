package org.zhuoluo.assignment.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.zhuoluo.api.paging.Cursor;
import org.zhuoluo.api.paging.Page;
import org.zhuoluo.api.paging.PageQuery;
import org.zhuoluo.api.problem.Language;
import org.zhuoluo.assignment.unit.Sight;
import org.zhuoluo.assignment.unit.Units;

/** The ledger, what is to be reviewed first at the top, within the caller's sight. */
@ApplicationScoped
class LedgerList {
    private static final String LINES = " from LedgerEntry e join Assignment a on a.id = e.assignmentId";

    private final EntityManager rows;
    private final Units units;
    private final InstantSource clock;

    LedgerList(EntityManager rows, Units units, InstantSource clock) {
        this.rows = rows;
        this.units = units;
        this.clock = clock;
    }

    @Transactional
    Page<LedgerEntryView> page(LedgerQuery query, PageQuery page, Sight sight, Language language) {
        Instant now = clock.instant();
        LedgerConditions all = LedgerConditions.of(query, sight, units, now);
        LedgerConditions rest = page.after(2).map(cursor -> after(all, cursor)).orElse(all);
        List<LedgerLine> lines = ask(
                        "select new org.zhuoluo.assignment.ledger.LedgerLine(e, a)" + LINES + rest.where()
                                + " order by e.nextReviewDate, e.id",
                        rest,
                        LedgerLine.class)
                .setMaxResults(page.rowsToRead())
                .getResultList();
        Long total = page.total()
                ? ask("select count(e)" + LINES + all.where(), all, Long.class).getSingleResult()
                : null;
        return Page.of(lines, page, LedgerList::cursor, total).map(line -> LedgerEntryView.of(line, now, language));
    }

    private <T> TypedQuery<T> ask(String text, LedgerConditions conditions, Class<T> type) {
        TypedQuery<T> query = rows.createQuery(text, type);
        conditions.values().forEach(query::setParameter);
        return query;
    }

    private static Cursor cursor(LedgerLine line) {
        return Cursor.of(line.entry().nextReviewDate(), line.entry().id());
    }

    private static LedgerConditions after(LedgerConditions all, Cursor cursor) {
        try {
            return all.after(LocalDate.parse(cursor.value(0)), UUID.fromString(cursor.value(1)));
        } catch (DateTimeException | IllegalArgumentException notOurs) {
            throw Cursor.unreadable();
        }
    }
}
