package org.zhuoluo.assignment.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.zhuoluo.api.encryption.FieldCipher;
import org.zhuoluo.api.testing.MovableClock;
import org.zhuoluo.assignment.Duty;
import org.zhuoluo.assignment.People;
import org.zhuoluo.assignment.Story;

@QuarkusTest
class ObligationsTest {
    private static final String ENTERPRISE = "91330100589876543X";

    @Inject
    FieldCipher cipher;

    @Inject
    MovableClock clock;

    @AfterEach
    void theClockRunsAgain() {
        clock.reset();
    }

    @Test
    void whatIsOpenIsOverdueFromItsDueMomentOn() {
        Story story = Story.of(cipher, "020102", "339901").assigned();
        Instant due = Instant.parse(story.duty("SIGN").dueAt());

        clock.stopAt(due.minusSeconds(1));
        assertThat(overdueKinds(story)).doesNotContain("SIGN");

        clock.stopAt(due);
        assertThat(overdueKinds(story)).contains("SIGN");
    }

    @Test
    void pagesAndTotalsHoldWhatTheCallerMaySeeAndNothingElse() {
        Story.of(cipher, "020102", "339901").assigned(); // with the branch in Linjiang
        Story.of(cipher, "020102", "339902").assigned(); // with the company above it
        Story.of(cipher, "050101", "339902").assigned(); // with another unit

        List<Duty> company = all(() -> People.handlerOf("U-POWER"));
        List<Duty> branch = all(() -> People.handlerOf("U-POWER-LINJIANG"));
        List<Duty> district = all(() -> People.supervisorOf("339901"));
        List<Duty> nobody = all(() -> People.handlerOf("U-NOWHERE"));

        assertThat(company).extracting(Duty::unit).containsOnly("U-POWER", "U-POWER-LINJIANG");
        assertThat(branch).extracting(Duty::unit).containsOnly("U-POWER-LINJIANG");
        assertThat(district).allSatisfy(duty -> assertThat(duty.area()).startsWith("339901"));
        assertThat(nobody).isEmpty();
    }

    @Test
    void severalRolesShowWhatAnyOfThemShowsAndAFilterNarrowsAllOfIt() {
        Story unitOnly = Story.of(cipher, "020102", "339902").assigned(); // with the company
        Story areaOnly = Story.of(cipher, "050101", "339901").assigned(); // with another unit
        Story neither = Story.of(cipher, "050101", "339902").assigned();

        List<Duty> both = all(() -> People.handlerAndSupervisor("U-POWER", "339901"));

        assertThat(both)
                .allSatisfy(duty -> assertThat(duty.area().startsWith("339901")
                                || String.valueOf(duty.unit()).startsWith("U-POWER"))
                        .isTrue());
        assertThat(both)
                .extracting(Duty::appealId)
                .contains(unitOnly.id().toString(), areaOnly.id().toString())
                .doesNotContain(neither.id().toString());
        assertThat(appealsOf(unitOnly)).containsOnly(unitOnly.id().toString());
        assertThat(appealsOf(neither)).isEmpty();
    }

    private static List<String> appealsOf(Story story) {
        return People.handlerAndSupervisor("U-POWER", "339901")
                .get("/api/v1/obligations?appeal=" + story.id())
                .then()
                .statusCode(200)
                .extract()
                .path("items.appealId");
    }

    @Test
    void anEnterpriseSeesItsOwnWindowsOnly() {
        Story mine = Story.of(cipher, "020102", "339902").by(ENTERPRISE).assigned();
        mine.replied(1).awaitObligation(1, "RATE", "OPEN");
        Story.of(cipher, "020102", "339902").assigned().replied(1).awaitObligation(1, "RATE", "OPEN");

        List<Duty> seen = all(() -> People.enterprise(ENTERPRISE));

        assertThat(seen)
                .isNotEmpty()
                .allSatisfy(duty -> assertThat(duty)
                        .returns("RATE", Duty::kind)
                        .returns(mine.id().toString(), Duty::appealId));
    }

    @Test
    void filtersNarrowWithinTheCallersSight() {
        Story story = Story.of(cipher, "020102", "339901").assigned();

        People.handlerOf("U-POWER")
                .get("/api/v1/obligations?appeal=" + story.id() + "&kind=SIGN&total=true")
                .then()
                .statusCode(200)
                .body("total", equalTo(1))
                .body("items[0].kind", equalTo("SIGN"));
        People.handlerOf("U-POWER")
                .get("/api/v1/obligations?unit=U-MARKET&total=true")
                .then()
                .body("total", equalTo(0));
        People.handlerOf("U-POWER")
                .get("/api/v1/obligations?unit=U-UNKNOWN&total=true")
                .then()
                .body("total", equalTo(0));
        People.admin()
                .get("/api/v1/obligations?area=339901&unit=U-POWER&total=true&limit=200")
                .then()
                .body("items.appealId", hasItem(story.id().toString()));
    }

    @Test
    void aCodeInLettersThatNoCodeHasIsTheCallersMistakeAndNotOurs() {
        People.admin()
                .get("/api/v1/obligations?area={area}", "临江区")
                .then()
                .statusCode(400)
                .contentType("application/problem+json");
        People.admin()
                .get("/api/v1/obligations?unit={unit}", "市住建局")
                .then()
                .statusCode(200)
                .body("items", hasSize(0));
    }

    @Test
    void aCursorThatIsNotOursIsRefused() {
        People.admin()
                .get("/api/v1/obligations?cursor=nonsense")
                .then()
                .statusCode(400)
                .body("errors.field", hasItem("cursor"));
        People.admin().get("/api/v1/obligations?kind=NONSENSE").then().statusCode(400);
        People.admin()
                .get("/api/v1/obligations?limit=201")
                .then()
                .statusCode(400)
                .body("errors.field", hasItem("limit"));
    }

    /** Walks all pages of two: each row once, in the order of their due moments, as many as the total says. */
    private static List<Duty> all(Supplier<RequestSpecification> caller) {
        var rows = new ArrayList<Duty>();
        String cursor = "";
        int total = 0;
        while (cursor != null) {
            var page = caller.get()
                    .get("/api/v1/obligations?limit=2&total=true&cursor=" + cursor)
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            rows.addAll(page.getList("items", Duty.class));
            total = page.getInt("total");
            cursor = page.getString("next");
        }
        assertThat(rows).hasSize(total);
        assertThat(new HashSet<>(rows)).hasSameSizeAs(rows);
        assertThat(rows).extracting(duty -> Instant.parse(duty.dueAt())).isSorted();
        return rows;
    }

    private static List<String> overdueKinds(Story story) {
        return People.admin()
                .get("/api/v1/obligations?overdue=true&appeal=" + story.id())
                .then()
                .statusCode(200)
                .extract()
                .path("items.kind");
    }
}
