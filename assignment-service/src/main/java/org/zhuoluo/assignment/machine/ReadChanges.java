package org.zhuoluo.assignment.machine;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.zhuoluo.api.paging.Cursor;
import org.zhuoluo.api.problem.Language;
import org.zhuoluo.api.problem.Refusal;
import org.zhuoluo.api.scope.Caller;
import org.zhuoluo.assignment.unit.Unit;
import org.zhuoluo.assignment.unit.Units;

/** Reads what is new for the caller's unit from a position on. */
@ApplicationScoped
class ReadChanges {
    private final AssignmentChanges changes;
    private final ChangePositions positions;
    private final Caller caller;
    private final Units units;

    ReadChanges(AssignmentChanges changes, ChangePositions positions, Caller caller, Units units) {
        this.changes = changes;
        this.positions = positions;
        this.caller = caller;
        this.units = units;
    }

    @Transactional
    ChangesView read(ChangesQuery query, Language language) {
        String unit = caller.unit()
                .flatMap(units::named)
                .map(Unit::code)
                .orElseThrow(() -> Refusal.of(MachineProblem.UNIT_MISSING));
        // Asked first: every change up to here is committed, so the end of this page is no further.
        ChangePositions.Held given = positions.given();
        if (query.latest()) {
            return new ChangesView(List.of(), cursor(given.last()), false);
        }
        long after = position(query, given);
        List<AssignmentChange> found = changes.between(unit, after, given.last(), query.limit() + 1);
        boolean more = found.size() > query.limit();
        List<AssignmentChange> page = more ? found.subList(0, query.limit()) : found;
        long end = more ? page.getLast().position() : Math.max(after, given.last());
        return new ChangesView(
                page.stream().map(change -> ChangeView.of(change, language)).toList(), cursor(end), more);
    }

    private static long position(ChangesQuery query, ChangePositions.Held given) {
        Optional<Long> asked = Optional.ofNullable(query.cursor())
                .filter(cursor -> !cursor.isEmpty())
                .map(ReadChanges::read);
        if (asked.filter(position -> position < given.swept()).isPresent()) {
            throw beginAnew(MachineProblem.CURSOR_TOO_OLD);
        }
        if (asked.filter(position -> position > given.last()).isPresent()) {
            throw beginAnew(MachineProblem.CURSOR_NOT_OURS); // from other data: what comes up to there would be skipped
        }
        return asked.orElse(given.swept());
    }

    private static Refusal beginAnew(MachineProblem because) {
        return Refusal.of(because)
                .detail(
                        "请先以 GET /api/v1/assignments/changes?latest=true 取得当前游标，再以 GET /api/v1/assignments/export?limit=200 "
                                + "逐页读取全部交办件，然后从该游标继续",
                        "First GET /api/v1/assignments/changes?latest=true for the cursor of now, then read all pages of "
                                + "GET /api/v1/assignments/export?limit=200, then go on from that cursor");
    }

    private static String cursor(long position) {
        return Cursor.of(position).encode();
    }

    private static Long read(String cursor) {
        try {
            return Long.valueOf(Cursor.decode(cursor, 1).value(0));
        } catch (NumberFormatException notOurs) {
            throw Cursor.unreadable();
        }
    }
}
