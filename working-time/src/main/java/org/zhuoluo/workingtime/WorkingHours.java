package org.zhuoluo.workingtime;

import java.time.Duration;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;

/** The spans of a working day in which hours are counted, in their order, without overlap, none reaching over midnight. */
public record WorkingHours(List<Span> spans) {
    public static final WorkingHours DEFAULT = parse("09:00-12:00,13:30-17:30");

    /** From the first moment to the one at which work stops. */
    public record Span(LocalTime from, LocalTime to) {
        public Span {
            if (!from.isBefore(to)) {
                throw new IllegalArgumentException("the span " + from + "-" + to + " ends before it begins");
            }
        }
    }

    public WorkingHours {
        spans = List.copyOf(spans);
        if (spans.isEmpty()) {
            throw new IllegalArgumentException("working hours need at least one span");
        }
        for (int i = 1; i < spans.size(); i++) {
            if (spans.get(i).from().isBefore(spans.get(i - 1).to())) {
                throw new IllegalArgumentException(
                        "the span from " + spans.get(i).from() + " begins too early");
            }
        }
    }

    /** Reads the form of configuration, such as {@code 09:00-12:00,13:30-17:30}. */
    public static WorkingHours parse(String text) {
        return new WorkingHours(Arrays.stream(text.split(",", -1))
                .map(String::strip)
                .map(WorkingHours::parseSpan)
                .toList());
    }

    public Duration perDay() {
        return spans.stream()
                .map(span -> Duration.between(span.from(), span.to()))
                .reduce(Duration.ZERO, Duration::plus);
    }

    private static Span parseSpan(String text) {
        String[] ends = text.split("-", -1);
        if (ends.length != 2) {
            throw new IllegalArgumentException("a span looks like 09:00-12:00, not like " + text);
        }
        return new Span(LocalTime.parse(ends[0]), LocalTime.parse(ends[1]));
    }
}
