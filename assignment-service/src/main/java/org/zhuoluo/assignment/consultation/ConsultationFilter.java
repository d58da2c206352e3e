package org.zhuoluo.assignment.consultation;

import java.util.HashMap;
import java.util.Map;
import org.zhuoluo.assignment.unit.Sight;

/** The conditions of a list of consultations with their values. */
record ConsultationFilter(String where, Map<String, Object> values) {
    /** The same as {@link Consultation#isOpenTo} says of one: those of the caller's area, and those at whose table their unit sits. */
    static ConsultationFilter of(ConsultationQuery query, Sight sight) {
        var filter = within(sight);
        if (query.appeal() != null) {
            filter = filter.and("c.round.appealId = :appeal", "appeal", query.appeal());
        }
        if (query.status() != null) {
            filter = filter.and(
                    query.status() == ConsultationStatus.CONVENED
                            ? "c.minutes.concludedAt is null"
                            : "c.minutes.concludedAt is not null");
        }
        return filter;
    }

    ConsultationFilter and(String condition, Object... namesAndValues) {
        var all = new HashMap<>(values);
        for (int i = 0; i < namesAndValues.length; i += 2) {
            all.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return new ConsultationFilter(where + " and (" + condition + ")", all);
    }

    private static ConsultationFilter within(Sight sight) {
        return switch (sight) {
            case Sight.Everything all -> new ConsultationFilter("1 = 1", Map.of());
            case Sight.AreaTree tree ->
                new ConsultationFilter("c.area like :sightArea", Map.of("sightArea", tree.code() + "%"));
            case Sight.UnitTree tree ->
                new ConsultationFilter(
                        "(c.convener.path like :sightUnit or exists (select 1 from c.participants p where p.unitPath like :sightUnit))",
                        Map.of("sightUnit", tree.path() + "%"));
            case Sight.OwnWindows none -> new ConsultationFilter("1 = 0", Map.of());
            case Sight.Nothing none -> new ConsultationFilter("1 = 0", Map.of());
            case Sight.Union several ->
                several.sights().stream()
                        .map(ConsultationFilter::within)
                        .reduce(new ConsultationFilter("1 = 0", Map.of()), ConsultationFilter::or);
        };
    }

    private ConsultationFilter or(ConsultationFilter other) {
        var all = new HashMap<>(values);
        all.putAll(other.values);
        return new ConsultationFilter("(" + where + " or " + other.where + ")", all);
    }
}
