package org.zhuoluo.workingtime;

import static java.time.DayOfWeek.SATURDAY;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which days are worked: Monday to Friday, but for the days off and the make-up weekend days that were announced.
 *
 * <p>A notice may also name a weekday as worked, as that of 2020 did when it moved a holiday: true, and nothing new.
 *
 * @param coveredFrom the first date about which a notice is known
 * @param coveredTo the last date about which a notice is known; later dates follow the ordinary week, provisionally
 */
public record DayTable(
        LocalDate coveredFrom,
        LocalDate coveredTo,
        int version,
        Set<LocalDate> daysOff,
        Set<LocalDate> workingWeekendDays) {

    public DayTable {
        if (coveredTo.isBefore(coveredFrom)) {
            throw new IllegalArgumentException("the day table ends " + coveredTo + ", before it begins " + coveredFrom);
        }
        daysOff = Set.copyOf(daysOff);
        workingWeekendDays = Set.copyOf(workingWeekendDays);
        for (LocalDate day : workingWeekendDays) {
            if (daysOff.contains(day)) {
                throw new IllegalArgumentException(day + " is both a day off and a working day");
            }
        }
    }

    /** The table of whole years, of which none in between may be missing: a year without its notice is not covered. */
    public static DayTable of(int version, Collection<SpecialDay> days) {
        var years = new TreeSet<Integer>();
        days.forEach(day -> years.add(day.yearOfNotice()));
        if (years.isEmpty()) {
            throw new IllegalArgumentException("the day table is empty");
        }
        int first = years.getFirst();
        int last = years.getLast();
        if (years.size() != last - first + 1) {
            throw new IllegalArgumentException("between " + first + " and " + last + " only " + years + " are there");
        }
        return new DayTable(
                LocalDate.of(first, 1, 1),
                LocalDate.of(last, 12, 31),
                version,
                datesOf(days, DayKind.OFF),
                datesOf(days, DayKind.WORK));
    }

    public boolean isWorkingDay(LocalDate date) {
        return isWeekend(date) ? workingWeekendDays.contains(date) : !daysOff.contains(date);
    }

    public boolean covers(LocalDate date) {
        return !date.isBefore(coveredFrom) && !date.isAfter(coveredTo);
    }

    private static Set<LocalDate> datesOf(Collection<SpecialDay> days, DayKind kind) {
        return days.stream()
                .filter(day -> day.kind() == kind)
                .map(SpecialDay::date)
                .collect(toUnmodifiableSet());
    }

    private static boolean isWeekend(LocalDate date) {
        return date.getDayOfWeek().compareTo(SATURDAY) >= 0;
    }
}
