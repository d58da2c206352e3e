package org.zhuoluo.assignment.routing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.zhuoluo.assignment.routing.Step.Finding;

class RuleSetTest {
    private static final RuleSet RULES = new RuleSet(
            3,
            List.of(
                    rule(10, "050103", "339901", "U-MARKET-LINJIANG"),
                    rule(20, "0201", "", "U-POWER"),
                    rule(30, "05", "", "U-MARKET"),
                    rule(40, "", "339903", "U-TOWN-SHIQIAO")));

    @Test
    void theFirstRuleThatMatchesDecidesAndTheAnswerSaysWhyTheEarlierOnesDidNot() {
        Decision decision = decide("050103", "339902001");

        assertThat(decision)
                .isInstanceOfSatisfying(
                        Decision.ToUnit.class,
                        to -> assertThat(to.rule().unit()).isEqualTo("U-MARKET"));
        assertThat(decision.steps())
                .containsExactly(
                        new Step(10, Finding.OTHER_AREA),
                        new Step(20, Finding.OTHER_ISSUE_TYPE),
                        new Step(30, Finding.FIRED));
    }

    @Test
    void aRuleForADistrictHoldsForTheTownsBelowIt() {
        assertThat(decide("050103", "339901002"))
                .isInstanceOfSatisfying(
                        Decision.ToUnit.class,
                        to -> assertThat(to.rule().position()).isEqualTo(10));
    }

    @Test
    void aMatterWithoutAnIssueTypeMatchesOnlyRulesForAll() {
        Decision decision = RULES.decide(asked(null, "339903002"), unit -> true);

        assertThat(decision)
                .isInstanceOfSatisfying(
                        Decision.ToUnit.class,
                        to -> assertThat(to.rule().position()).isEqualTo(40));
    }

    @Test
    void whatNoRuleMatchesGoesToTheCatchAllQueue() {
        assertThat(decide("070201", "339901"))
                .isInstanceOfSatisfying(
                        Decision.ToCatchAll.class,
                        left -> assertThat(left.reason()).isEqualTo(QueueReason.NO_RULE))
                .satisfies(decision -> assertThat(decision.steps()).hasSize(4));
    }

    @Test
    void aRuleWhoseUnitIsGoneStopsTheSearchBecauseALaterRuleWouldHideTheMistake() {
        Decision decision = RULES.decide(
                asked("050103", "339901"), unit -> !Set.of("U-MARKET-LINJIANG").contains(unit));

        assertThat(decision)
                .isEqualTo(new Decision.ToCatchAll(QueueReason.UNIT_GONE, List.of(new Step(10, Finding.UNIT_GONE))));
    }

    @Test
    void withoutAnyRulesEverythingWaitsForACoordinator() {
        assertThat(RuleSet.EMPTY.decide(asked("0201", "3399"), unit -> true))
                .isEqualTo(new Decision.ToCatchAll(QueueReason.NO_RULE, List.of()));
    }

    @Test
    void stepsAreReadAsTheyWereWritten() {
        List<Step> steps = decide("050103", "339902001").steps();

        assertThat(Step.read(Step.write(steps))).isEqualTo(steps);
        assertThat(Step.read(Step.write(List.of()))).isEmpty();
    }

    private static Decision decide(String issueType, String area) {
        return RULES.decide(asked(issueType, area), unit -> true);
    }

    private static Question asked(@Nullable String issueType, String area) {
        return Asked.about(issueType, area).question();
    }

    private static Rule rule(int position, String issueType, String area, String unit) {
        return new Rule(position, issueType, area, Conditions.NONE, unit, "规则" + position, "Rule " + position);
    }
}
