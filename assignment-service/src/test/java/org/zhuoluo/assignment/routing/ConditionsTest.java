package org.zhuoluo.assignment.routing;

import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhuoluo.assignment.routing.Step.Finding;

class ConditionsTest {
    private static final Asked MATTER = Asked.about("020102", "339901001");
    private static final Words WAGES = new Words(Set.of("欠薪", "拖欠工资"), Set.of("招聘"));
    private static final TimeWindow NIGHTS =
            new TimeWindow(null, null, Set.of(), LocalTime.parse("17:30"), LocalTime.parse("09:00"));
    private static final TimeWindow WEEKENDS_OF_DECEMBER = new TimeWindow(
            LocalDate.parse("2026-12-01"), LocalDate.parse("2026-12-31"), Set.of(SATURDAY, SUNDAY), null, null);

    @Test
    void nothingAskedIsAlwaysMet() {
        assertThat(Conditions.NONE.firstBroken(MATTER.question())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "COMPLAINT, HOTLINE, 住宿业, MICRO,",
        "PROBLEM, HOTLINE, 住宿业, MICRO, OTHER_KIND",
        "COMPLAINT, WEB, 住宿业, MICRO, OTHER_CHANNEL",
        "COMPLAINT, HOTLINE, 餐饮业, MICRO, OTHER_ENTERPRISE",
        "COMPLAINT, HOTLINE, 住宿业, LARGE, OTHER_ENTERPRISE",
    })
    void allOfItMustHold(String kind, String channel, String industry, String size, Finding broken) {
        var conditions = new Conditions(
                Set.of("COMPLAINT"), Set.of("HOTLINE"), Set.of("住宿业"), Set.of("MICRO"), Words.ANY, TimeWindow.ALWAYS);

        var found =
                conditions.firstBroken(MATTER.as(kind, channel, industry, size).question());

        assertThat(found.orElse(null)).isEqualTo(broken);
    }

    @Test
    void noRuleThatAsksForTheEnterpriseFiresForAConfidentialAppeal() {
        var everyIndustryThereIs =
                new Conditions(Set.of(), Set.of(), Set.of("通用设备制造业", "住宿业"), Set.of(), Words.ANY, TimeWindow.ALWAYS);

        assertThat(everyIndustryThereIs.firstBroken(MATTER.confidentially().question()))
                .contains(Finding.OTHER_ENTERPRISE);
    }

    @ParameterizedTest
    @CsvSource({
        "项目部拖欠工资三个月,",
        "招聘时说好的工资, WORD_MISSING",
        "拖欠工资，招聘信息不实, WORD_EXCLUDED",
    })
    void oneOfTheWordsIsEnoughAndNoneOfTheOthersMayStandThere(String text, Finding broken) {
        assertThat(WAGES.firstBroken(Words.plain(text)).orElse(null)).isEqualTo(broken);
    }

    @Test
    void capitalsMakeNoDifference() {
        var words = new Words(Set.of("5g基站"), Set.of());

        assertThat(words.firstBroken(Words.plain("楼顶5G基站施工"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-23T17:29, false",
        "2026-11-23T17:30, true",
        "2026-11-24T08:59, true",
        "2026-11-24T09:00, false",
    })
    void hoursMayGoOverTheNight(String local, boolean within) {
        assertThat(NIGHTS.holds(MATTER.at(local).question().at())).isEqualTo(within);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-29T10:00, false", // a Sunday, too early
        "2026-12-05T10:00, true",
        "2026-12-07T10:00, false", // a Monday
        "2027-01-02T10:00, false", // a Saturday, too late
    })
    void daysAreThoseOfShanghai(String local, boolean within) {
        assertThat(WEEKENDS_OF_DECEMBER.holds(MATTER.at(local).question().at())).isEqualTo(within);
    }

    @Test
    void whatIsKeptIsReadAsItWasWritten() {
        var conditions = new Conditions(
                Set.of("COMPLAINT"), Set.of("HOTLINE"), Set.of("住宿业"), Set.of("MICRO"), WAGES, WEEKENDS_OF_DECEMBER);

        assertThat(ConditionsInJson.read(ConditionsInJson.write(conditions))).isEqualTo(conditions);
        assertThat(ConditionsInJson.read("{}")).isEqualTo(Conditions.NONE);
    }

    @Test
    void rulesAreReadAsTheyStood() {
        var json = new RulesInJson();
        List<Rule> rules = List.of(
                new Rule(10, "", "", Conditions.NONE, "U-POWER", "规则", "Rule"),
                new Rule(
                        20,
                        "0201",
                        "339901",
                        new Conditions(Set.of(), Set.of(), Set.of(), Set.of(), WAGES, NIGHTS),
                        "U-WATER",
                        "规则",
                        "Rule"));

        assertThat(json.convertToEntityAttribute(json.convertToDatabaseColumn(rules)))
                .isEqualTo(rules);
    }
}
