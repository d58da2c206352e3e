package org.zhuoluo.assignment.calendar;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhuoluo.workingtime.DayTable;
import org.zhuoluo.workingtime.SpecialDay;
import org.zhuoluo.workingtime.WorkingCalendar;
import org.zhuoluo.workingtime.WorkingHours;

/** The announced years, and the clock that counts by all of them. */
@ApplicationScoped
public class Calendars implements PanacheRepositoryBase<CalendarYear, Integer> {
    private final WorkingHours hours;
    private volatile @Nullable WorkingClock known; // a copy of what is in the tables, made anew when a version is added

    Calendars(WorkingTimeConfig config) {
        this.hours = WorkingHours.parse(config.hours());
    }

    /** One question to the database each time: another instance may have learnt of a new notice. */
    public WorkingClock clock() {
        int version = version();
        WorkingClock clock = known;
        if (clock == null || clock.version() != version) {
            List<SpecialDay> days = listAll().stream()
                    .flatMap(year -> year.specialDays().stream())
                    .toList();
            clock = new WorkingClock(new WorkingCalendar(DayTable.of(version, days), hours));
            known = clock;
        }
        return clock;
    }

    /** The sum of the years' versions: it grows with each year that is added or replaced. */
    private int version() {
        return getEntityManager()
                .createQuery("select coalesce(sum(version), 0) from CalendarYear", Long.class)
                .getSingleResult()
                .intValue();
    }
}
