package org.zhuoluo.assignment.reading;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.zhuoluo.api.encryption.FieldCipher;
import org.zhuoluo.api.scope.Role;
import org.zhuoluo.assignment.People;
import org.zhuoluo.assignment.Story;

/** Who has how much to do; every line agrees with the counts of its desk. */
@QuarkusTest
class WorkloadTest {
    @Inject
    FieldCipher cipher;

    /** A line as a client reads it. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Line(String code, @Nullable String unit, long open, long unsigned, long overdue, long dueThisWeek) {}

    @Test
    void aUnitHasWhatItsOwnDeskHasWithoutThoseBelowIt() {
        Story.of(cipher, "020102", "339902").assigned();
        Story.of(cipher, "020102", "339901").assigned();

        Line company = line(People::admin, "by=UNIT", "U-POWER");
        Line branch = line(People::admin, "by=UNIT", "U-POWER-LINJIANG");

        JsonPath both = counts("?unit=U-POWER");
        JsonPath below = counts("?unit=U-POWER-LINJIANG");
        assertThat(company.open() + branch.open()).isEqualTo(both.getLong("total"));
        assertThat(company.unsigned() + branch.unsigned()).isEqualTo(both.getLong("unsigned"));
        assertThat(branch.open()).isEqualTo(below.getLong("total"));
        assertThat(branch.overdue()).isEqualTo(below.getLong("overdue"));
        assertThat(branch.dueThisWeek()).isEqualTo(below.getLong("dueThisWeek"));
    }

    @Test
    void aPersonHasWhatThePostsOfTheirSeatHave() {
        Story.of(cipher, "020102", "339902").assigned();

        Line post = line(People::admin, "by=POST", "P-POWER");
        Line holder = line(People::admin, "by=PERSON", "power.a");

        assertThat(post.unit()).isEqualTo("U-POWER");
        assertThat(post.open()).isEqualTo(counts("?post=P-POWER").getLong("total"));
        assertThat(holder.open()).isEqualTo(post.open());
        assertThat(all(People::admin, "by=PERSON")).extracting(Line::code).doesNotContain("power.b");
    }

    @Test
    void whoHasNothingIsListedTooForThatIsWhomACoordinatorLooksFor() {
        assertThat(line(() -> People.coordinatorOf("3399"), "by=UNIT", "U-CLOSED")
                        .open())
                .isZero();
    }

    @Test
    void aCoordinatorSeesEveryUnitWithWhatItHasOfTheArea() {
        Story.of(cipher, "050101", "339901").assigned();
        Story.of(cipher, "050101", "339902").assigned();

        Line ofDistrict = line(() -> People.coordinatorOf("339901"), "by=UNIT", "U-MARKET");

        assertThat(ofDistrict.open())
                .isPositive()
                .isLessThan(line(People::admin, "by=UNIT", "U-MARKET").open());
    }

    @Test
    void aHeadSeesTheirUnitAndThoseBelowIt() {
        Supplier<RequestSpecification> head = () -> People.with(Role.HEAD, "U-POWER");

        assertThat(all(head, "by=UNIT")).extracting(Line::code).containsExactly("U-POWER", "U-POWER-LINJIANG");
        assertThat(all(head, "by=POST&unit=U-MARKET")).isEmpty();
        assertThat(all(head, "by=UNIT&area=339901")).extracting(Line::code).containsExactly("U-POWER-LINJIANG");
        assertThat(all(() -> People.handlerOf("U-NOWHERE"), "by=PERSON")).isEmpty();
    }

    @Test
    void itIsNotForEnterprises() {
        People.enterprise("91330100MA27XF6E5A").get("/api/v1/workload").then().statusCode(403);
    }

    private static Line line(Supplier<RequestSpecification> caller, String query, String code) {
        return all(caller, query).stream()
                .filter(line -> line.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    /** All pages of three: as many lines as the total says, in the order of their codes. */
    private static List<Line> all(Supplier<RequestSpecification> caller, String query) {
        var lines = new ArrayList<Line>();
        String cursor = "";
        long total = 0;
        while (cursor != null) {
            JsonPath page = caller.get()
                    .get("/api/v1/workload?limit=3&total=true&cursor=" + cursor + "&" + query)
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            lines.addAll(page.getList("items", Line.class));
            total = page.getLong("total");
            cursor = page.getString("next");
        }
        assertThat(lines).hasSize((int) total);
        assertThat(lines).extracting(Line::code).isSortedAccordingTo(String.CASE_INSENSITIVE_ORDER);
        return lines;
    }

    private static JsonPath counts(String query) {
        return People.admin()
                .get("/api/v1/assignments/counts" + query)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}
