package org.zhuoluo.assignment.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhuoluo.assignment.Fixtures.local;
import static org.zhuoluo.assignment.Fixtures.shippedClock;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.zhuoluo.assignment.calendar.WorkingClock;
import org.zhuoluo.workingtime.Deadline;
import org.zhuoluo.workingtime.WorkingCalendar;

/** However long a clock stands still, and whatever is granted meanwhile, no day is given twice. */
class PauseTest {
    private static final WorkingClock CLOCK = shippedClock();

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aGrantAmidAPauseIsWorthTheSameAsOneBetweenTwo(long seed) {
        Case given = Case.of(new Random(seed));
        Obligation amid = given.paused();
        Obligation between = given.paused();

        amid.reschedule(given.granted(), Happening.EXTENDED, CLOCK, given.grantedAt());
        between.resume(CLOCK, given.grantedAt());
        between.reschedule(given.granted(), Happening.EXTENDED, CLOCK, given.grantedAt());
        between.pause("MATERIAL_REQUESTED", given.grantedAt());

        assertThat(amid.resume(CLOCK, given.resumedAt()).dueAt())
                .as("%s", given)
                .isEqualTo(between.resume(CLOCK, given.resumedAt()).dueAt());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatIsGrantedAndResumedAtOnceIsDueWhenItWasSaid(long seed) {
        Case given = Case.of(new Random(seed));
        Obligation reply = given.paused();

        reply.reschedule(given.granted(), Happening.EXTENDED, CLOCK, given.grantedAt());

        assertThat(reply.resume(CLOCK, given.grantedAt()).dueAt())
                .as("%s", given)
                .isEqualTo(given.granted().due());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void soIsWhatWasGrantedBeforeAnybodyNoticedThatThePauseWasOver(long seed) {
        Case given = Case.of(new Random(seed));
        Obligation reply = given.paused();

        reply.reschedule(given.granted(), Happening.EXTENDED, CLOCK, given.grantedAt());

        assertThat(reply.resume(CLOCK, given.pausedAt()).dueAt())
                .as("%s", given)
                .isEqualTo(given.granted().due());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theMomentByWhichAPausedDutyIsJudgedIsThatOfResumingIt(long seed) {
        Case given = Case.of(new Random(seed));
        Obligation reply = given.paused();

        Deadline judged = reply.dueIfItRan(CLOCK, given.resumedAt());

        assertThat(reply.resume(CLOCK, given.resumedAt()).dueAt())
                .as("%s", given)
                .isEqualTo(judged.due());
        assertThat(reply.dueIfItRan(CLOCK, given.resumedAt().plus(Duration.ofDays(30))))
                .as("running, it is due when it is due")
                .isEqualTo(judged);
    }

    /** A reply that the enterprise held up, and more time that was granted meanwhile. */
    private record Case(String limit, Instant pausedAt, Instant grantedAt, Deadline granted, Instant resumedAt) {
        static Case of(Random random) {
            String limit = 1 + random.nextInt(15) + (random.nextInt(4) == 0 ? "wh" : "wd");
            Instant paused = local("2026-08-03T09:00").plus(minutes(random, 3));
            Instant granted = paused.plus(minutes(random, 12));
            LocalDate day = LocalDate.ofInstant(granted, WorkingCalendar.ZONE).plusDays(1 + random.nextInt(20));
            return new Case(limit, paused, granted, CLOCK.endOf(day), granted.plus(minutes(random, 12)));
        }

        private static Duration minutes(Random random, int days) {
            return Duration.ofMinutes(random.nextInt(days * 24 * 60));
        }

        Obligation paused() {
            Obligation reply = ObligationFixture.open(ObligationKind.REPLY, limit, local("2026-08-03T09:00"));
            reply.pause("MATERIAL_REQUESTED", pausedAt);
            return reply;
        }
    }
}
