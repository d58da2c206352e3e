package org.zhuoluo.assignment.calendar;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.zhuoluo.messaging.contract.CalendarYearDefined;
import org.zhuoluo.workingtime.DayKind;
import org.zhuoluo.workingtime.SpecialDay;

/** The announced days of one year: the notice (放假通知) of the State Council as this service knows it. */
@Entity
@Table(name = "calendar_year")
public class CalendarYear {
    @Id
    @Column(name = "notice_year")
    private int year;

    private int version;
    private String notice;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "calendar_day", joinColumns = @JoinColumn(name = "notice_year"))
    private Set<AnnouncedDay> days = new LinkedHashSet<>();

    @SuppressWarnings("NullAway.Init")
    protected CalendarYear() {} // for Hibernate only

    CalendarYear(int year) {
        this.year = year;
        this.notice = "";
    }

    /** The next version of this year's days; whoever keeps a copy of the calendar hears of it. */
    CalendarYearDefined define(String source, List<SpecialDay> announced) {
        version++;
        notice = source;
        days.clear();
        days.addAll(announced.stream().map(AnnouncedDay::of).toList());
        return new CalendarYearDefined(year, version, notice, daysOff(), workingWeekendDays());
    }

    int year() {
        return year;
    }

    int version() {
        return version;
    }

    String notice() {
        return notice;
    }

    List<SpecialDay> specialDays() {
        return days.stream().map(day -> day.toSpecialDay(year)).toList();
    }

    List<LocalDate> daysOff() {
        return dates(DayKind.OFF);
    }

    /** A notice may also name a weekday as worked, which is nothing new to anybody. */
    List<LocalDate> workingWeekendDays() {
        return dates(DayKind.WORK).stream()
                .filter(date -> date.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0)
                .toList();
    }

    private List<LocalDate> dates(DayKind kind) {
        return days.stream()
                .filter(day -> day.kind() == kind)
                .map(AnnouncedDay::date)
                .sorted(Comparator.naturalOrder())
                .toList();
    }
}
