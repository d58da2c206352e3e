package org.zhuoluo.assignment.reading;

import static java.util.Optional.ofNullable;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.OffsetDateTime;
import java.util.List;
import org.zhuoluo.api.encryption.FieldCipher;
import org.zhuoluo.api.paging.Cursor;
import org.zhuoluo.api.paging.Page;
import org.zhuoluo.api.paging.PageQuery;
import org.zhuoluo.assignment.assignment.HandUp;
import org.zhuoluo.assignment.assignment.HandUps;
import org.zhuoluo.assignment.reading.HandUpFiguresView.OfUnit;
import org.zhuoluo.assignment.unit.Sight;
import org.zhuoluo.assignment.unit.Units;

/** What units handed up, the earliest first, and how much of what they were given that is; both within the caller's sight. */
@ApplicationScoped
class HandUpList {
    private final EntityManager database;
    private final HandUps handUps;
    private final Units units;
    private final FieldCipher cipher;

    HandUpList(EntityManager database, HandUps handUps, Units units, FieldCipher cipher) {
        this.database = database;
        this.handUps = handUps;
        this.units = units;
        this.cipher = cipher;
    }

    @Transactional
    Page<HandUpView> page(HandUpQuery query, PageQuery page, Sight sight) {
        Filter filter = filter(query, sight);
        Filter rest = page.after(2)
                .map(Keyset::read)
                .map(after -> after.narrow(filter.copy(), "h.handedUpAt", "h.assignmentId"))
                .orElse(filter);
        List<HandUp> rows = handUps.find(
                        "from HandUp h where " + rest.where() + " order by h.handedUpAt, h.assignmentId", rest.values())
                .page(0, page.rowsToRead())
                .list();
        Long total = page.total()
                ? Long.valueOf(handUps.count("from HandUp h where " + filter.where(), filter.values()))
                : null;
        return Page.of(rows, page, row -> Cursor.of(row.handedUpAt(), row.assignmentId()), total)
                .map(row -> HandUpView.of(row, cipher));
    }

    /** What a unit was given is counted for those alone that handed anything up, and of the same matters: those that the caller sees. */
    @Transactional
    HandUpFiguresView figures(HandUpQuery query, Sight sight) {
        Filter filter = filter(query, sight);
        var given = new Filter()
                .within(sight, "a.handover.unitPath", "a.handover.area", "''")
                .andIf(ofNullable(query.from()).map(OffsetDateTime::toInstant), "a.madeAt >= :from", "from")
                .andIf(ofNullable(query.to()).map(OffsetDateTime::toInstant), "a.madeAt < :to", "to");
        TypedQuery<OfUnit> figures = database.createQuery("""
                        select new org.zhuoluo.assignment.reading.HandUpFiguresView$OfUnit(h.unit, count(*),
                        (select count(*) from Assignment a where a.handover.unitPath = h.unitPath
                        and a.handover.role <> UnitRole.ASSISTING and %s))
                        from HandUp h where %s group by h.unit, h.unitPath order by count(*) desc, h.unit""".formatted(given.where(), filter.where()), OfUnit.class);
        filter.values().forEach(figures::setParameter);
        return HandUpFiguresView.of(figures.getResultList());
    }

    private Filter filter(HandUpQuery query, Sight sight) {
        return new Filter()
                .within(sight, "h.unitPath", "h.area", "''")
                .andIf(ofNullable(query.unit()).map(unit -> units.subtree(unit) + "%"), "h.unitPath like :unit", "unit")
                .andIf(ofNullable(query.from()).map(OffsetDateTime::toInstant), "h.handedUpAt >= :from", "from")
                .andIf(ofNullable(query.to()).map(OffsetDateTime::toInstant), "h.handedUpAt < :to", "to");
    }
}
