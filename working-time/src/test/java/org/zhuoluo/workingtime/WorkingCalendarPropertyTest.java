package org.zhuoluo.workingtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.HashSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class WorkingCalendarPropertyTest {
    private static final WorkingCalendar CALENDAR = Calendars.of2025And2026();
    private static final Instant FIRST = Calendars.at("2024-12-20T00:00");
    private static final Instant LAST = Calendars.at("2027-01-20T00:00");

    @Property
    void exactlyNWorkingDaysLieBetweenTheDayOfOpeningAndTheDueDate(
            @ForAll("moments") Instant opened, @ForAll @IntRange(min = 1, max = 60) int n) {
        Deadline deadline = CALENDAR.plusWorkingDays(opened, n);

        LocalDate openedOn = LocalDate.ofInstant(opened, WorkingCalendar.ZONE);
        assertThat(openedOn.plusDays(1)
                        .datesUntil(deadline.dueDate().plusDays(1))
                        .filter(CALENDAR::isWorkingDay))
                .hasSize(n);
        assertThat(CALENDAR.isWorkingDay(deadline.dueDate())).isTrue();
    }

    @Property
    void theHourOfOpeningDoesNotMatter(
            @ForAll("moments") Instant opened,
            @ForAll @IntRange(max = 86_399) int secondOfDay,
            @ForAll @IntRange(min = 1, max = 30) int n) {
        LocalDate openedOn = LocalDate.ofInstant(opened, WorkingCalendar.ZONE);
        Instant otherHour = openedOn.atStartOfDay(WorkingCalendar.ZONE)
                .plusSeconds(secondOfDay)
                .toInstant();

        assertThat(CALENDAR.plusWorkingDays(otherHour, n)).isEqualTo(CALENDAR.plusWorkingDays(opened, n));
    }

    @Property
    void whatIsOpenedLaterIsNeverDueEarlier(
            @ForAll("moments") Instant one,
            @ForAll("moments") Instant other,
            @ForAll @IntRange(min = 1, max = 30) int n,
            @ForAll("limits") Duration limit) {
        Instant earlier = one.isBefore(other) ? one : other;
        Instant later = one.isBefore(other) ? other : one;

        assertThat(CALENDAR.plusWorkingDays(later, n).due())
                .isAfterOrEqualTo(CALENDAR.plusWorkingDays(earlier, n).due());
        assertThat(CALENDAR.plusWorkingHours(later, limit).due())
                .isAfterOrEqualTo(CALENDAR.plusWorkingHours(earlier, limit).due());
    }

    @Property
    void whoeverMustDecideOnTheSameDayAlwaysHasEnoughWorkingTimeAndNeverMoreThanADayAndAMorning(
            @ForAll("moments") Instant one, @ForAll("moments") Instant other) {
        Instant earlier = one.isBefore(other) ? one : other;
        Instant later = one.isBefore(other) ? other : one;
        Duration enough = Duration.ofHours(2);

        Instant due = CALENDAR.sameWorkingDay(earlier, enough, LocalTime.NOON).due();

        assertThat(CALENDAR.workingTimeBetween(earlier, due))
                .isBetween(enough, CALENDAR.hours().perDay());
        assertThat(CALENDAR.sameWorkingDay(later, enough, LocalTime.NOON).due()).isAfterOrEqualTo(due);
    }

    @Property
    void untilADeadlineInHoursExactlyItsLimitPassesAndNotASecondSooner(
            @ForAll("moments") Instant opened, @ForAll("limits") Duration limit) {
        Instant due = CALENDAR.plusWorkingHours(opened, limit).due();

        assertThat(CALENDAR.workingTimeBetween(opened, due)).isEqualTo(limit);
        assertThat(CALENDAR.workingTimeBetween(opened, due.minusSeconds(1))).isLessThan(limit);
    }

    @Property
    void workingTimeAddsUp(
            @ForAll("moments") Instant one, @ForAll("moments") Instant two, @ForAll("moments") Instant three) {
        Instant[] inOrder = {one, two, three};
        Arrays.sort(inOrder);

        assertThat(CALENDAR.workingTimeBetween(inOrder[0], inOrder[2]))
                .isEqualTo(CALENDAR.workingTimeBetween(inOrder[0], inOrder[1])
                        .plus(CALENDAR.workingTimeBetween(inOrder[1], inOrder[2])));
    }

    @Property
    void anotherDayOffNeverBringsADeadlineForward(
            @ForAll("moments") Instant opened,
            @ForAll @IntRange(min = 1, max = 30) int n,
            @ForAll @IntRange(max = 60) int daysAfter) {
        LocalDate dayOff = LocalDate.ofInstant(opened, WorkingCalendar.ZONE).plusDays(daysAfter);
        WorkingCalendar changed = withDayOff(dayOff);

        assertThat(changed.plusWorkingDays(opened, n).due())
                .isAfterOrEqualTo(CALENDAR.plusWorkingDays(opened, n).due());
    }

    @Property
    void aDeadlineIsProvisionalExactlyWhenItLeavesTheCoverage(
            @ForAll("moments") Instant opened, @ForAll @IntRange(min = 1, max = 30) int n) {
        Deadline deadline = CALENDAR.plusWorkingDays(opened, n);

        boolean covered = CALENDAR.days().covers(LocalDate.ofInstant(opened, WorkingCalendar.ZONE))
                && CALENDAR.days().covers(deadline.dueDate());
        assertThat(deadline.provisional()).isEqualTo(!covered);
    }

    @Provide
    Arbitrary<Instant> moments() {
        return Arbitraries.longs()
                .between(FIRST.getEpochSecond(), LAST.getEpochSecond())
                .map(Instant::ofEpochSecond);
    }

    @Provide
    Arbitrary<Duration> limits() {
        return Arbitraries.longs().between(1, Duration.ofHours(80).toSeconds()).map(Duration::ofSeconds);
    }

    private static WorkingCalendar withDayOff(LocalDate dayOff) {
        DayTable known = CALENDAR.days();
        var daysOff = new HashSet<>(known.daysOff());
        daysOff.add(dayOff);
        var working = new HashSet<>(known.workingWeekendDays());
        working.remove(dayOff);
        return new WorkingCalendar(
                new DayTable(known.coveredFrom(), known.coveredTo(), 2, daysOff, working), CALENDAR.hours());
    }
}
