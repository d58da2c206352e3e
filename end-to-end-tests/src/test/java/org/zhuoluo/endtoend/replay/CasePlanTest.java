package org.zhuoluo.endtoend.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CasePlanTest {
    @ParameterizedTest
    @CsvSource({
        "厂区连续三天停电, 020102, true",
        "自来水压力不足, 020202, true",
        "房产证迟迟办不下来, 020302, true",
        "希望牵头协调智能工厂项目, 070202, false",
    })
    void theWordsOfTheSubjectTellTheIssueType(String subject, String issueType, boolean routed) {
        CasePlan plan = planOf(subject, 0);

        assertThat(plan.issueType()).isEqualTo(issueType);
        assertThat(plan.routedByRule()).isEqualTo(routed);
    }

    @Test
    void localServicesAreRoutedOnlyWhereTheTownIsAUnit() {
        assertThat(IssueTypes.isRouted("080101", "339901001")).isTrue();
        assertThat(IssueTypes.isRouted("080101", "339902001")).isFalse();
    }

    @Test
    void everyNthCaseIsRatedBadlyFirst() {
        long reopened = IntStream.range(0, 100)
                .filter(index -> planOf("停电", index).rounds() == 2)
                .count();

        assertThat(reopened).isEqualTo(4);
        assertThat(planOf("停电", 24).levels().getFirst()).contains("DISSATISFIED");
        assertThat(planOf("停电", 24).levels().getLast()).doesNotContain("DISSATISFIED");
    }

    @Test
    void theSampleHasCasesOfEveryKindOfRouting() throws IOException {
        List<AppealCase> sample = CaseFile.read(Optional.empty(), Integer.MAX_VALUE);

        assertThat(sample).hasSize(12);
        assertThat(sample.stream().map(matter -> CasePlan.of(matter, 0, 0).routedByRule()))
                .contains(true, false);
    }

    @Test
    void everyServiceIsStruckOnceThenTheBrokerThenTheDatabase() {
        var processes = List.of("mariadb", "kafka", "keycloak", "gateway", "appeals-service", "appeals-service-2");

        List<Strike> strikes = Strike.draw(processes, 1_000, new Random(7));

        assertThat(strikes)
                .extracting(Strike::process)
                .hasSize(5)
                .contains("gateway", "appeals-service", "appeals-service-2")
                .endsWith("kafka", "mariadb");
        assertThat(strikes).extracting(Strike::afterCases).isSorted().allMatch(after -> after >= 30 && after <= 850);
    }

    private static CasePlan planOf(String subject, int index) {
        return CasePlan.of(new AppealCase("1", subject, "text", "reply"), index, 25);
    }
}
