package org.zhuoluo.assignment.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zhuoluo.assignment.unit.Sight;
import org.zhuoluo.assignment.unit.Units;

/** What a line of the ledger must be to be in a list: the same for its pages and its total, so that they agree. */
final class LedgerConditions {
    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> values = new HashMap<>();

    private LedgerConditions() {}

    static LedgerConditions of(LedgerQuery query, Sight sight, Units units, Instant now) {
        String unit = query.unit();
        String area = query.area();
        var all = new LedgerConditions()
                .within(sight)
                .andIf("e.status = :status", "status", query.statusOrDefault())
                .andIf("e.round.appealId = :appeal", "appeal", query.appeal())
                .andIf("a.handover.unitPath like :unit", "unit", unit == null ? null : units.subtree(unit) + "%")
                .andIf("a.handover.area like :area", "area", area == null ? null : area + "%")
                .andIf("e.plan.legacy = :legacy", "legacy", query.legacy())
                .andIf("e.plan.promise = :promise", "promise", query.promise())
                .andIf("e.tracked.dueAt <= :now", "now", query.trackingMissing() ? now : null);
        LocalDate today = Months.today(now);
        return all.andIf("e.nextReviewDate <= :today", "today", query.reviewDue() ? today : null);
    }

    /** The lines after a position in the order of the next review; the total is not narrowed. */
    LedgerConditions after(LocalDate review, Object id) {
        var rest = new LedgerConditions();
        rest.conditions.addAll(conditions);
        rest.values.putAll(values);
        rest.conditions.add("e.nextReviewDate >= :afterDate and (e.nextReviewDate > :afterDate or e.id > :afterId)");
        rest.values.put("afterDate", review);
        rest.values.put("afterId", id);
        return rest;
    }

    /** Whoever sees neither by unit nor by area sees nothing: no path and no code is like an empty text. */
    private LedgerConditions within(Sight sight) {
        conditions.add("(a.handover.unitPath like :sightUnit or a.handover.area like :sightArea)");
        values.put("sightUnit", unitOf(sight));
        values.put("sightArea", sight.areas().map(area -> area + "%").orElse(""));
        return this;
    }

    private static String unitOf(Sight sight) {
        return switch (sight) {
            case Sight.UnitTree tree -> tree.path() + "%";
            case Sight.Union several ->
                several.sights().stream()
                        .map(LedgerConditions::unitOf)
                        .filter(path -> !path.isEmpty())
                        .findFirst()
                        .orElse("");
            case Sight.Everything all -> "";
            case Sight.AreaTree tree -> "";
            case Sight.OwnWindows own -> "";
            case Sight.Nothing nothing -> "";
        };
    }

    private LedgerConditions andIf(String condition, String name, @Nullable Object value) {
        if (value != null) {
            conditions.add(condition);
            values.put(name, value);
        }
        return this;
    }

    String where() {
        return " where " + String.join(" and ", conditions);
    }

    Map<String, Object> values() {
        return values;
    }
}
