package org.zhuoluo.assignment.reading;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;

/** How many assignments there are of a kind, and how they stand. */
record Tally(long total, Map<Standing, Long> standings) {
    static final Tally NOTHING = new Tally(0, Map.of());

    /** What is to be selected so that a row can be read back from its columns, these being the last ones. */
    static final String COLUMNS = "count(*), "
            + Arrays.stream(Standing.values())
                    .map(standing -> "count(case when " + standing.condition() + " then 1 end)")
                    .collect(Collectors.joining(", "));

    static Tally read(Object[] row) {
        int first = row.length - Standing.values().length;
        var standings = new EnumMap<Standing, Long>(Standing.class);
        for (Standing standing : Standing.values()) {
            standings.put(standing, (Long) row[first + standing.ordinal()]);
        }
        return new Tally((Long) row[first - 1], standings);
    }

    long of(Standing standing) {
        return standings.getOrDefault(standing, 0L);
    }

    Tally plus(Tally other) {
        var sum = new EnumMap<Standing, Long>(Standing.class);
        for (Standing standing : Standing.values()) {
            sum.put(standing, of(standing) + other.of(standing));
        }
        return new Tally(total + other.total, sum);
    }
}
