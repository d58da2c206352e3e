package org.zhuoluo.assignment.reading;

import static java.util.Optional.ofNullable;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.zhuoluo.api.paging.Cursor;
import org.zhuoluo.api.paging.Page;
import org.zhuoluo.api.paging.PageQuery;
import org.zhuoluo.api.problem.Language;
import org.zhuoluo.assignment.supervision.Obligation;
import org.zhuoluo.assignment.supervision.Obligations;
import org.zhuoluo.assignment.unit.Sight;
import org.zhuoluo.assignment.unit.Units;

/** Duties, the earliest due first, within the caller's sight; one index serves page and total. */
@ApplicationScoped
class ObligationList {
    private final Obligations obligations;
    private final Units units;
    private final Mine mine;
    private final InstantSource clock;

    ObligationList(Obligations obligations, Units units, Mine mine, InstantSource clock) {
        this.obligations = obligations;
        this.units = units;
        this.mine = mine;
        this.clock = clock;
    }

    @Transactional
    Page<ObligationView> page(ObligationQuery query, PageQuery page, Sight sight, Language language) {
        Instant now = clock.instant();
        Filter filter = filter(query, sight, now);
        Filter rest = page.after(2)
                .map(Keyset::read)
                .map(after -> after.narrow(filter.copy(), "timing.dueAt", "id"))
                .orElse(filter);
        List<Obligation> rows = obligations
                .find(rest.where() + " order by timing.dueAt, id", rest.values())
                .page(0, page.rowsToRead())
                .list();
        Long total = page.total() ? Long.valueOf(obligations.count(filter.where(), filter.values())) : null;
        return Page.of(rows, page, row -> Cursor.of(row.timing().dueAt(), row.id()), total)
                .map(row -> ObligationView.of(row, now, language));
    }

    private Filter filter(ObligationQuery query, Sight sight, Instant now) {
        var filter = new Filter()
                .within(sight, "owner.unitPath", "owner.area", "owner.appellantHash")
                .andIf(ofNullable(query.statusOrDefault()), "status = :status", "status")
                .andIf(ofNullable(query.appeal()), "round.appealId = :appeal", "appeal")
                .andIf(ofNullable(query.kind()), "kind = :kind", "kind")
                .andIf(ofNullable(query.area()).map(area -> area + "%"), "owner.area like :area", "area")
                .andIf(
                        ofNullable(query.unit()).map(unit -> units.subtree(unit) + "%"),
                        "owner.unitPath like :unit",
                        "unit");
        if (query.mine()) {
            mine.narrow(filter, "owner.post", "owner.person");
        }
        return query.overdue() ? filter.and("timing.dueAt <= :now", Map.of("now", now)) : filter;
    }
}
