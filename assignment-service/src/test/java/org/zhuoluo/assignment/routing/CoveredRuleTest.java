package org.zhuoluo.assignment.routing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.zhuoluo.assignment.routing.Step.Finding;
import org.zhuoluo.workingtime.WorkingCalendar;

/** A rule that is said never to fire must never fire, whatever is asked. */
class CoveredRuleTest {
    private static final int PAIRS = 100_000;
    private static final int QUESTIONS_EACH = 100;
    private static final List<String> WORDS = List.of("欠", "欠薪", "拖欠", "招聘", "噪声");

    private final Random random = new Random(20261122);

    @Test
    void whateverACoveredRuleWouldTakeTheEarlierOneTakes() {
        int covered = 0;
        int taken = 0;
        for (int i = 0; i < PAIRS; i++) {
            Rule earlier = rule(10);
            Rule later = rule(20);
            if (!earlier.covers(later)) {
                continue;
            }
            covered++;
            for (int q = 0; q < QUESTIONS_EACH; q++) {
                Question question = question();
                if (fires(later, question)) {
                    taken++;
                    assertThat(fires(earlier, question))
                            .as("%s covers %s, asked %s", earlier, later, question)
                            .isTrue();
                }
            }
        }
        assertThat(covered).as("pairs that say something").isGreaterThan(500);
        assertThat(taken).as("questions that say something").isGreaterThan(500);
    }

    private static boolean fires(Rule rule, Question question) {
        return rule.lookAt(question, unit -> true) == Finding.FIRED;
    }

    private Rule rule(int position) {
        var conditions = new Conditions(
                some("PROBLEM", "COMPLAINT"),
                some("WEB", "HOTLINE"),
                some("住宿业", "餐饮业"),
                some("MICRO", "LARGE"),
                new Words(few(WORDS), few(WORDS)),
                window());
        return new Rule(
                position, oneOf("", "", "02", "0201"), oneOf("", "", "3399", "339901"), conditions, "U", "中", "en");
    }

    private TimeWindow window() {
        boolean hours = random.nextInt(3) == 0;
        return new TimeWindow(
                random.nextInt(3) == 0 ? day() : null,
                random.nextInt(3) == 0 ? day() : null,
                random.nextInt(3) == 0
                        ? Set.of(DayOfWeek.MONDAY, oneOf(DayOfWeek.TUESDAY, DayOfWeek.SUNDAY))
                        : Set.of(),
                hours ? LocalTime.of(random.nextInt(24), 0) : null,
                hours ? LocalTime.of(random.nextInt(24), 30) : null);
    }

    private Question question() {
        return new Question(
                orNothing("020102", "050101"),
                oneOf("339901", "339902"),
                oneOf("PROBLEM", "COMPLAINT"),
                orNothing("WEB", "HOTLINE"),
                orNothing("住宿业", "餐饮业"),
                orNothing("MICRO", "LARGE"),
                String.join("", few(WORDS)),
                day().atTime(random.nextInt(24), random.nextInt(60))
                        .atZone(WorkingCalendar.ZONE)
                        .toInstant());
    }

    private LocalDate day() {
        return LocalDate.parse("2026-11-23").plusDays(random.nextInt(14));
    }

    private Set<String> some(String one, String other) {
        return switch (random.nextInt(5)) {
            case 0 -> Set.of(one);
            case 1 -> Set.of(one, other);
            default -> Set.of();
        };
    }

    private Set<String> few(List<String> of) {
        return of.stream().filter(each -> random.nextInt(6) == 0).collect(Collectors.toUnmodifiableSet());
    }

    private @Nullable String orNothing(String one, String other) {
        return random.nextInt(3) == 0 ? null : oneOf(one, other);
    }

    @SafeVarargs
    private final <T> T oneOf(T... choices) {
        return choices[random.nextInt(choices.length)];
    }
}
