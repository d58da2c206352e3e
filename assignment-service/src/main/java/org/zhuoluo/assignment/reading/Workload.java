package org.zhuoluo.assignment.reading;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.zhuoluo.api.paging.Cursor;
import org.zhuoluo.api.paging.Page;
import org.zhuoluo.api.paging.PageQuery;
import org.zhuoluo.api.problem.Language;
import org.zhuoluo.assignment.unit.Sight;

/** How much units, posts and people have to do, of what the caller sees; one question for all lines of a page. */
@ApplicationScoped
class Workload {
    private final Bearers bearers;
    private final Tallies tallies;
    private final DeskClock clock;

    Workload(Bearers bearers, Tallies tallies, DeskClock clock) {
        this.bearers = bearers;
        this.tallies = tallies;
        this.clock = clock;
    }

    @Transactional
    Page<WorkloadView> page(WorkloadQuery query, PageQuery page, Sight sight, Language language) {
        String after = page.after(1).map(cursor -> cursor.value(0)).orElse("");
        List<Bearer> found = bearers.after(after, page.rowsToRead(), query, sight, language);
        Long total = page.total() ? Long.valueOf(bearers.count(query, sight)) : null;
        Map<String, Tally> loads = loads(query.by(), found, sight);
        return Page.of(found, page, bearer -> Cursor.of(bearer.code()), total)
                .map(bearer -> WorkloadView.of(bearer, loadOf(bearer, loads)));
    }

    /** The paths of the units make it a question to the index of their desks, not one to all that is open. */
    private Map<String, Tally> loads(WorkloadBy by, List<Bearer> bearers, Sight sight) {
        String key = by == WorkloadBy.UNIT ? "a.handover.unitPath" : "a.handover.post";
        Set<String> paths =
                bearers.stream().flatMap(bearer -> bearer.unitPaths().stream()).collect(toSet());
        Set<String> keys =
                bearers.stream().flatMap(bearer -> bearer.keys().stream()).collect(toSet());
        Filter filter = new Filter()
                .within(sight, "a.handover.unitPath", "a.handover.area", "''")
                .and("a.open = true", Map.of())
                .and("a.handover.unitPath in (:paths)", "paths", paths)
                .and(key + " in (:keys)", "keys", keys);
        return tallies.by(key, filter, clock.time());
    }

    private static Tally loadOf(Bearer bearer, Map<String, Tally> loads) {
        return bearer.keys().stream()
                .map(key -> loads.getOrDefault(key, Tally.NOTHING))
                .reduce(Tally.NOTHING, Tally::plus);
    }
}
