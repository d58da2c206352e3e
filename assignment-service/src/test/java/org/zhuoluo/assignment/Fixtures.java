package org.zhuoluo.assignment;

import java.io.IOException;
import java.io.InputStreamReader;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Objects;
import java.util.UUID;
import org.zhuoluo.assignment.calendar.WorkingClock;
import org.zhuoluo.workingtime.DayTable;
import org.zhuoluo.workingtime.DayTableCsv;
import org.zhuoluo.workingtime.WorkingCalendar;
import org.zhuoluo.workingtime.WorkingHours;

/** The calendar as it is shipped, and moments as people in Yunzhou say them. */
public final class Fixtures {
    public static final UUID APPEAL = UUID.fromString("019aaeb2-7c5e-7d31-9a44-3f0c52b8e6a1");
    public static final String NUMBER = "261123000017426";

    private Fixtures() {}

    /** Such as {@code 2026-09-30T10:00}, local time. */
    public static Instant local(String text) {
        return LocalDateTime.parse(text).atZone(WorkingCalendar.ZONE).toInstant();
    }

    public static WorkingClock shippedClock() {
        try (var csv = new InputStreamReader(
                Objects.requireNonNull(Fixtures.class.getResourceAsStream("/calendar/cn-public-holidays.csv")),
                java.nio.charset.StandardCharsets.UTF_8)) {
            return new WorkingClock(new WorkingCalendar(DayTable.of(1, DayTableCsv.read(csv)), WorkingHours.DEFAULT));
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }
}
