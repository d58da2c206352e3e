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

/**
 * The units of a matter's area and of those above it that go on today, with their load: first the one that the catalogue holds responsible,
 * wherever it is, then the lowest, because what the lowest can do, it does.
 */
@ApplicationScoped
class Candidates {
    private static final Set<UnitKind> HANDLING = EnumSet.of(UnitKind.DEPARTMENT, UnitKind.TOWN, UnitKind.UTILITY);

    /** Others would be refused. */
    private static final String CAN_TAKE_IT = """
            (u.code = :responsible or :area like concat(u.area, '%')) and u.kind in :kinds and (u.abolishedOn is null or u.abolishedOn > :today)
            and exists (select 1 from Post p where p.unit = u.code)""";

    /** Where the responsible unit stands, before all others. */
    private static final int FIRST = 100;

    private static final String RANK = "(case when u.code = :responsible then " + FIRST + " else length(u.area) end)";

    private final EntityManager database;
    private final Matters matters;
    private final InstantSource clock;
    private final BusinessDay day;
    private final ResponsibleUnits responsibleUnits;

    Candidates(
            EntityManager database,
            Matters matters,
            InstantSource clock,
            BusinessDay day,
            ResponsibleUnits responsibleUnits) {
        this.database = database;
        this.matters = matters;
        this.clock = clock;
        this.day = day;
        this.responsibleUnits = responsibleUnits;
    }

    @Transactional
    Page<CandidateView> of(UUID appealId, PageQuery query, Sight sight) {
        Matter matter = matters.findByIdOptional(appealId)
                .filter(found -> sight.covers(null, found.area()))
                .orElseThrow(() -> Refusal.of(CommonProblem.NOT_FOUND));
        Position after = query.after(2).map(Position::read).orElse(Position.START);
        String responsible = responsibleUnits.of(matter.issueType()).orElse("");
        List<Unit> units = unitsFor(matter.area(), responsible, after, query.rowsToRead());
        Map<String, Long> open = openAssignmentsOf(units);
        Map<String, Long> overdue = overdueDutiesOf(units);
        Long total = query.total() ? Long.valueOf(countFor(matter.area(), responsible)) : null;
        return Page.of(units, query, unit -> Position.cursor(unit, responsible), total)
                .map(unit -> new CandidateView(
                        unit.code(),
                        unit.nameZh(),
                        unit.nameEn(),
                        unit.kind(),
                        unit.area(),
                        open.getOrDefault(unit.path(), 0L),
                        overdue.getOrDefault(unit.path(), 0L),
                        unit.code().equals(responsible)));
    }

    private List<Unit> unitsFor(String area, String responsible, Position after, int limit) {
        return database.createQuery(
                        "select u from Unit u where "
                                + CAN_TAKE_IT
                                + " and (%1$s < :rank or %1$s = :rank and u.code > :code) order by %1$s desc, u.code"
                                        .formatted(RANK),
                        Unit.class)
                .setParameter("area", area)
                .setParameter("responsible", responsible)
                .setParameter("kinds", HANDLING)
                .setParameter("today", day.today())
                .setParameter("rank", after.rank())
                .setParameter("code", after.code())
                .setMaxResults(limit)
                .getResultList();
    }

    private long countFor(String area, String responsible) {
        return database.createQuery("select count(*) from Unit u where " + CAN_TAKE_IT, Long.class)
                .setParameter("area", area)
                .setParameter("responsible", responsible)
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
    private record Position(int rank, String code) {
        static final Position START = new Position(Integer.MAX_VALUE, "");

        static Cursor cursor(Unit unit, String responsible) {
            int rank = unit.code().equals(responsible) ? FIRST : unit.area().length();
            return Cursor.of(rank, unit.code());
        }

        static Position read(Cursor cursor) {
            try {
                return new Position(Integer.parseInt(cursor.value(0)), cursor.value(1));
            } catch (NumberFormatException notOurs) {
                throw Cursor.unreadable();
            }
        }
    }
}
