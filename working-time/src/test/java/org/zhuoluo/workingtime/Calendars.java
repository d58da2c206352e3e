package org.zhuoluo.workingtime;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Objects;

/** The calendar of the notices for 2025 and 2026, and moments as a clock in Shanghai shows them. */
final class Calendars {
    private Calendars() {}

    static WorkingCalendar of2025And2026() {
        var csv = Objects.requireNonNull(Calendars.class.getResourceAsStream("2025-2026.csv"));
        try (var reader = new InputStreamReader(csv, UTF_8)) {
            return new WorkingCalendar(DayTable.of(1, DayTableCsv.read(reader)), WorkingHours.DEFAULT);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(WorkingCalendar.ZONE).toInstant();
    }
}
