package org.zhuoluo.workingtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DayTableTest {
    private static final String HEADER = "date,kind,name,year_of_notice\n";

    @Test
    void aLineIsADayOfItsKind() throws IOException {
        List<SpecialDay> days = read("2026-01-04,work,元旦,2026\n2026-10-01,off,国庆节,2026\n");

        assertThat(days)
                .containsExactly(
                        new SpecialDay(LocalDate.of(2026, 1, 4), DayKind.WORK, "元旦", 2026),
                        new SpecialDay(LocalDate.of(2026, 10, 1), DayKind.OFF, "国庆节", 2026));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-01-01,off,元旦 | expected 4 columns",
                "2026-01-01,holiday,元旦,2026 | the kind is off or work, not holiday",
                "2026-13-01,off,元旦,2026 | 2026-13-01",
                "2026-01-01,off,元旦,next year | next year",
                "2026-10-01,work,国庆节,2026 | 2026-10-01 is there twice",
            })
    void anUnreadableLineIsNamed(String line, String reason) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> read("2026-10-01,off,国庆节,2026\n" + line + "\n"))
                .withMessageContaining("line 3: ")
                .withMessageContaining(reason);
    }

    @Test
    void aFileWithoutItsHeaderIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DayTableCsv.read(new StringReader("2026-10-01,off,国庆节,2026\n")))
                .withMessageContaining("header");
    }

    @Test
    void aTableCoversTheWholeYearsOfItsNotices() {
        DayTable table =
                DayTable.of(3, List.of(off("2024-12-31", 2025), off("2025-10-01", 2025), off("2026-10-01", 2026)));

        assertThat(table.coveredFrom()).isEqualTo("2025-01-01");
        assertThat(table.coveredTo()).isEqualTo("2026-12-31");
        assertThat(table.version()).isEqualTo(3);
    }

    @Test
    void aYearMissingInTheMiddleIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DayTable.of(1, List.of(off("2024-10-01", 2024), off("2026-10-01", 2026))))
                .withMessageContaining("between 2024 and 2026");
    }

    @Test
    void anEmptyTableIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> DayTable.of(1, List.of()));
    }

    @Test
    void aDayBothOffAndWorkedIsRefused() {
        var saturday = LocalDate.of(2026, 10, 10);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DayTable(saturday, saturday, 1, Set.of(saturday), Set.of(saturday)));
    }

    @Test
    void coverageDoesNotEndBeforeItBegins() {
        var day = LocalDate.of(2026, 10, 10);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DayTable(day, day.minusDays(1), 1, Set.of(), Set.of()));
    }

    @Test
    void aWeekdayNamedAsWorkedChangesNothing() {
        var monday = LocalDate.of(2020, 2, 3);

        assertThat(new DayTable(monday, monday, 1, Set.of(), Set.of(monday)).isWorkingDay(monday))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "09:00", "09:00-09:00", "12:00-09:00", "09:00-12:00,11:00-13:00", "13:00-14:00,09:00-10:00"})
    void hoursThatAreNoHoursAreRefused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> WorkingHours.parse(text));
    }

    @Test
    void aDayWithoutSpansIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new WorkingHours(List.of()));
    }

    private static SpecialDay off(String date, int yearOfNotice) {
        return new SpecialDay(LocalDate.parse(date), DayKind.OFF, "元旦", yearOfNotice);
    }

    private static List<SpecialDay> read(String lines) throws IOException {
        return DayTableCsv.read(new StringReader(HEADER + lines));
    }
}
