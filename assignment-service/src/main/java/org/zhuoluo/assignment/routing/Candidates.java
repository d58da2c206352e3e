package org.zhuoluo.assignment.routing;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.zhuoluo.api.paging.Cursor;
import org.zhuoluo.api.paging.Page;
import org.zhuoluo.api.paging.PageQuery;
import org.zhuoluo.api.problem.CommonProblem;
import org.zhuoluo.api.problem.Refusal;
import org.zhuoluo.assignment.calendar.BusinessDay;
import org.zhuoluo.assignment.matter.Matter;
import org.zhuoluo.assignment.matter.Matters;
import org.zhuoluo.assignment.supervision.ObligationStatus;
import org.zhuoluo.assignment.unit.Sight;
import org.zhuoluo.assignment.unit.Unit;
import org.zhuoluo.assignment.unit.UnitKind;

/** The units of a matter's area and of those above it that go on today, the lowest first, with their load: what the lowest can do, it does. */
@ApplicationScoped
class Candidates {
    private static final Set<UnitKind> HANDLING = EnumSet.of(UnitKind.DEPARTMENT, UnitKind.TOWN, UnitKind.UTILITY);

    /** Others would be refused. */
    private static final String CAN_TAKE_IT = """
            :area like concat(u.area, '%') and u.kind in :kinds and (u.abolishedOn is null or u.abolishedOn > :today)
            and exists (select 1 from Post p where p.unit = u.code)""";

    private final EntityManager database;
    private final Matters matters;
    private final InstantSource clock;
    private final BusinessDay day;

    Candidates(EntityManager database, Matters matters, InstantSource clock, BusinessDay day) {
        this.database = database;
        this.matters = matters;
        this.clock = clock;
        this.day = day;
    }

    @Transactional
    Page<CandidateView> of(UUID appealId, PageQuery query, Sight sight) {
        Matter matter = matters.findByIdOptional(appealId)
                .filter(found -> sight.covers(null, found.area()))
                .orElseThrow(() -> Refusal.of(CommonProblem.NOT_FOUND));
        Position after = query.after(2).map(Position::read).orElse(Position.START);
        List<Unit> units = unitsFor(matter.area(), after, query.rowsToRead());
        Map<String, Long> open = openAssignmentsOf(units);
        Map<String, Long> overdue = overdueDutiesOf(units);
        Long total = query.total() ? Long.valueOf(countFor(matter.area())) : null;
        return Page.of(units, query, unit -> Cursor.of(unit.area().length(), unit.code()), total)
                .map(unit -> new CandidateView(
                        unit.code(),
                        unit.nameZh(),
                        unit.nameEn(),
                        unit.kind(),
                        unit.area(),
                        open.getOrDefault(unit.path(), 0L),
                        overdue.getOrDefault(unit.path(), 0L)));
    }

    private List<Unit> unitsFor(String area, Position after, int limit) {
        return database.createQuery("select u from Unit u where " + CAN_TAKE_IT + """
                         and (length(u.area) < :length or length(u.area) = :length and u.code > :code)
                        order by length(u.area) desc, u.code""", Unit.class)
                .setParameter("area", area)
                .setParameter("kinds", HANDLING)
                .setParameter("today", day.today())
                .setParameter("length", after.areaLength())
                .setParameter("code", after.code())
                .setMaxResults(limit)
                .getResultList();
    }

    private long countFor(String area) {
        return database.createQuery("select count(*) from Unit u where " + CAN_TAKE_IT, Long.class)
                .setParameter("area", area)
                .setParameter("kinds", HANDLING)
                .setParameter("today", day.today())
                .getSingleResult();
    }

    private Map<String, Long> openAssignmentsOf(List<Unit> units) {
        return byPath(database.createQuery("""
                        select new org.zhuoluo.assignment.routing.Candidates$Load(a.handover.unitPath, count(*))
                        from Assignment a where a.handover.unitPath in :paths and a.open = true
                        group by a.handover.unitPath""", Load.class)
                .setParameter("paths", pathsOf(units))
                .getResultList());
    }

    private Map<String, Long> overdueDutiesOf(List<Unit> units) {
        return byPath(database.createQuery("""
                        select new org.zhuoluo.assignment.routing.Candidates$Load(o.owner.unitPath, count(*))
                        from Obligation o where o.owner.unitPath in :paths and o.status = :open and o.timing.dueAt <= :now
                        group by o.owner.unitPath""", Load.class)
                .setParameter("paths", pathsOf(units))
                .setParameter("open", ObligationStatus.OPEN)
                .setParameter("now", clock.instant())
                .getResultList());
    }

    private static List<String> pathsOf(List<Unit> units) {
        return units.stream().map(Unit::path).toList();
    }

    private static Map<String, Long> byPath(List<Load> loads) {
        return loads.stream().collect(toMap(Load::unitPath, Load::count));
    }

    /** How much of something a unit has. */
    record Load(String unitPath, long count) {}

    /** After which unit to go on. */
    private record Position(int areaLength, String code) {
        static final Position START = new Position(Integer.MAX_VALUE, "");

        static Position read(Cursor cursor) {
            try {
                return new Position(Integer.parseInt(cursor.value(0)), cursor.value(1));
            } catch (NumberFormatException notOurs) {
                throw Cursor.unreadable();
            }
        }
    }
}
