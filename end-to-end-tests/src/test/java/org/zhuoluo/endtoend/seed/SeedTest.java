package org.zhuoluo.endtoend.seed;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

class SeedTest {
    private static final String CREDIT_CODE_ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    private final SeedFile areas = SeedFile.of("areas.csv");
    private final SeedFile units = SeedFile.of("units.csv");
    private final SeedFile posts = SeedFile.of("posts.csv");
    private final SeedFile issueTypes = SeedFile.of("issue-types.csv");
    private final SeedFile rules = SeedFile.of("routing-rules.csv");
    private final SeedFile enterprises = SeedFile.of("enterprises.csv");

    @Test
    void everyCodeIsThereOnce() {
        for (SeedFile file : List.of(areas, units, posts, issueTypes)) {
            assertThat(file.column("code")).doesNotHaveDuplicates().hasSameSizeAs(file.lines());
        }
        assertThat(enterprises.column("credit_code")).doesNotHaveDuplicates().hasSameSizeAs(enterprises.lines());
        assertThat(rules.column("position")).doesNotHaveDuplicates().hasSameSizeAs(rules.lines());
    }

    @Test
    void everyReferenceResolves() {
        assertThat(areas.codes()).containsAll(areas.column("parent")).containsAll(units.column("area"));
        assertThat(areas.codes()).containsAll(enterprises.column("area"));
        assertThat(units.codes()).containsAll(units.column("parent")).containsAll(posts.column("unit"));
        assertThat(units.codes()).containsAll(rules.column("unit"));
    }

    @Test
    void anAreaBeginsWithTheCodeOfItsParent() {
        assertThat(areas.lines()).allMatch(area -> value(area, "code").startsWith(value(area, "parent")));
    }

    @Test
    void everyUnitHasAPostWithAHolderAndADeputy() {
        assertThat(posts.column("unit")).containsExactlyInAnyOrderElementsOf(units.column("code"));
        assertThat(posts.column("holder")).hasSameSizeAs(posts.lines());
        assertThat(posts.column("deputy")).hasSameSizeAs(posts.lines());
    }

    @Test
    void everyAreaHasAnIntakeDeskACoordinationAndLeadersOfItsOwnOrAbove() {
        for (String kind : List.of("INTAKE_DESK", "COORDINATION", "LEADERSHIP")) {
            assertThat(areas.column("code"))
                    .as(kind)
                    .allMatch(area -> units.lines().stream()
                            .anyMatch(
                                    unit -> value(unit, "kind").equals(kind) && area.startsWith(value(unit, "area"))));
        }
    }

    @Test
    void everyRuleMatchesAnIssueTypeAndAnArea() {
        assertThat(rules.lines())
                .allMatch(rule ->
                        issueTypes.codes().stream().anyMatch(type -> type.startsWith(value(rule, "issue_type_prefix"))))
                .allMatch(rule -> areas.codes().stream().anyMatch(area -> area.startsWith(value(rule, "area_prefix"))));
    }

    @Test
    void noRuleIsHiddenByOneBeforeIt() {
        List<Map<String, String>> inOrder = rules.lines();
        for (int i = 0; i < inOrder.size(); i++) {
            Map<String, String> rule = inOrder.get(i);
            assertThat(inOrder.subList(0, i)).as("before %s", rule).noneMatch(covers(rule));
        }
    }

    @Test
    void someIssueTypesHaveNoRuleSoThatTheCatchAllIsSeen() {
        assertThat(issueTypes.codes().stream()
                        .filter(type ->
                                rules.column("issue_type_prefix").stream().noneMatch(type::startsWith))
                        .collect(toSet()))
                .containsExactlyInAnyOrder("010102", "070201", "070202");
    }

    @Test
    void anIssueTypeHasSixDigitsAndLimitsOfWholeWorkingDays() {
        assertThat(issueTypes.column("code")).allMatch(code -> code.matches("\\d{6}"));
        assertThat(issueTypes.lines())
                .allMatch(type -> days(type, "sign_working_days") >= 1)
                .allMatch(type -> days(type, "reply_working_days") >= days(type, "sign_working_days"))
                .allMatch(type -> value(type, "accepted_by_rule").matches("true|false"));
    }

    @Test
    void everyCreditCodeHasItsCheckCharacters() {
        assertThat(enterprises.column("credit_code"))
                .allMatch(code -> code.matches("91\\d{6}[0-9A-Z]{10}"))
                .allMatch(code -> code.charAt(16) == organisationCheck(code.substring(8, 16)))
                .allMatch(code -> code.charAt(17) == creditCodeCheck(code.substring(0, 17)));
    }

    @Test
    void theCheckOfTheCreditCodeFindsAWrongCharacter() {
        String right = enterprises.column("credit_code").getFirst();
        String wrong = right.replace('7', '8');

        assertThat(wrong.charAt(17)).isNotEqualTo(creditCodeCheck(wrong.substring(0, 17)));
    }

    private static Predicate<Map<String, String>> covers(Map<String, String> later) {
        return earlier -> value(later, "issue_type_prefix").startsWith(value(earlier, "issue_type_prefix"))
                && value(later, "area_prefix").startsWith(value(earlier, "area_prefix"));
    }

    /** GB 32100-2015, annex A. */
    private static char creditCodeCheck(String first17) {
        int sum = 0;
        int weight = 1;
        for (char c : first17.toCharArray()) {
            sum += CREDIT_CODE_ALPHABET.indexOf(c) * weight;
            weight = weight * 3 % 31;
        }
        return CREDIT_CODE_ALPHABET.charAt((31 - sum % 31) % 31);
    }

    /** GB 11714: the organisation's own code within the credit code. */
    private static char organisationCheck(String first8) {
        int[] weights = {3, 7, 9, 10, 5, 8, 4, 2};
        int sum = Arrays.stream(new int[] {0, 1, 2, 3, 4, 5, 6, 7})
                .map(i -> Character.getNumericValue(first8.charAt(i)) * weights[i])
                .sum();
        return "0123456789X".charAt((11 - sum % 11) % 11);
    }

    private static int days(Map<String, String> line, String column) {
        return Integer.parseInt(value(line, column));
    }

    private static String value(Map<String, String> line, String column) {
        return line.getOrDefault(column, "");
    }
}
