package org.zhuoluo.evaluation.reading;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.zhuoluo.api.scope.Role.ADMIN;
import static org.zhuoluo.api.scope.Role.EVALUATOR;
import static org.zhuoluo.api.scope.Role.HANDLER;
import static org.zhuoluo.api.scope.Role.HEAD;
import static org.zhuoluo.api.scope.Role.SUPERVISOR;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zhuoluo.api.encryption.FieldCipher;
import org.zhuoluo.api.testing.Patience;
import org.zhuoluo.api.testing.Tokens;
import org.zhuoluo.evaluation.testing.AppealSaid;
import org.zhuoluo.evaluation.testing.Wire;
import org.zhuoluo.messaging.contract.UnitDefined;

/** Who sees which ratings, each test in an area of its own. */
@QuarkusTest
class ScopeThroughTheWireTest {
    private static final AtomicInteger COUNT = new AtomicInteger(10);

    @Inject
    FieldCipher cipher;

    private final int number = COUNT.incrementAndGet();
    private final String creditCode = "91330100MA27S%05d".formatted(number);
    private final String enterprise = Tokens.enterprise(creditCode);
    private final String district = "88%02d01".formatted(number);
    private final String unit = "U-SCOPE-" + number;

    @SuppressWarnings("NullAway.Init")
    private AppealSaid appeal;

    @BeforeEach
    void anAppealOfItsOwn() {
        var id = UUID.randomUUID();
        appeal = AppealSaid.of(id, cipher.encrypt(creditCode, id.toString())).in(district, unit);
    }

    @Test
    void anAreaIsSeenFromAboveAndNotFromBesideOrBelow() {
        rated(appeal);

        var city = district.substring(0, 4);
        assertThat(ratingsSeenBy(Tokens.staff("s", "U-X", city, SUPERVISOR))).hasSize(1);
        assertThat(ratingsSeenBy(Tokens.staff("e", "U-X", district, EVALUATOR))).hasSize(1);
        assertThat(ratingsSeenBy(Tokens.staff("s", "U-X", city + "02", SUPERVISOR)))
                .isEmpty();
        assertThat(ratingsSeenBy(Tokens.staff("s", "U-X", district + "001", SUPERVISOR)))
                .isEmpty();
        assertThat(ratingsSeenBy(Tokens.staff("a", "U-X", "0000", ADMIN))).hasSize(1);
    }

    @Test
    void anEnterpriseSeesItsOwnAndOthersSeeNothing() {
        var invitation = rated(appeal);
        var other = Tokens.enterprise("91330100MA27XOTHER");

        assertThat(ratingsSeenBy(enterprise)).hasSize(1);
        assertThat(ratingsSeenBy(other)).isEmpty();
        as(other).get("/api/v1/invitations/{id}", invitation).then().statusCode(404);
    }

    @Test
    void aUnitSeesWhatItOrAUnitBelowItAnswered() {
        Wire.define(unit("U-ABOVE-" + number, "U-ABOVE-" + number + "/"));
        Wire.define(unit(unit, "U-ABOVE-" + number + "/" + unit + "/"));
        rated(appeal);

        assertThat(ratingsSeenBy(Tokens.staff("h", unit, district, HANDLER))).hasSize(1);
        await().atMost(Patience.LONG)
                .untilAsserted(() -> assertThat(ratingsSeenBy(Tokens.staff("h", "U-ABOVE-" + number, "3399", HEAD)))
                        .hasSize(1));
        assertThat(ratingsSeenBy(Tokens.staff("h", "U-BESIDE", district, HANDLER)))
                .isEmpty();
    }

    @Test
    void aUnitIsNotToldWhoRatedAConfidentialAppeal() {
        rated(appeal.inConfidence());

        assertThat(ratingsSeenBy(Tokens.staff("h", unit, district, HANDLER)))
                .singleElement()
                .satisfies(rating -> {
                    assertThat(rating.getString("appellant")).isNull();
                    assertThat(rating.getString("level")).isEqualTo("SATISFIED");
                });
        assertThat(ratingsSeenBy(Tokens.staff("s", "U-X", district, SUPERVISOR)))
                .singleElement()
                .satisfies(rating -> assertThat(rating.getString("appellant")).isEqualTo("企业-7Q2M"));
    }

    @Test
    void pagesFollowEachOtherAndTheTotalIsExactWithinTheScope() {
        for (int i = 0; i < 3; i++) {
            var id = UUID.randomUUID();
            rated(AppealSaid.of(id, cipher.encrypt(creditCode, id.toString())).in(district, unit));
        }

        var first = as(enterprise).get("/api/v1/ratings?limit=2&total=true").jsonPath();
        var second = as(enterprise)
                .get("/api/v1/ratings?limit=2&total=true&cursor=" + first.getString("next"))
                .jsonPath();

        assertThat(first.getInt("total")).isEqualTo(3);
        assertThat(first.getList("items")).hasSize(2);
        assertThat(second.getList("items")).hasSize(1);
        assertThat(second.getString("next")).isNull();
        assertThat(second.getList("items.appealId")).doesNotContainAnyElementsOf(first.getList("items.appealId"));
    }

    @Test
    void withoutATokenNothingIsRead() {
        given().get("/api/v1/ratings").then().statusCode(401);
        given().get("/api/v1/invitations").then().statusCode(401);
    }

    @Test
    void staffDoNotRate() {
        var invitation = invited(appeal);

        as(Tokens.staff("h", unit, district, HANDLER))
                .contentType("application/json")
                .body("{\"level\": \"SATISFIED\", \"solved\": true}")
                .post("/api/v1/invitations/{id}/rate", invitation)
                .then()
                .statusCode(403);
    }

    private String rated(AppealSaid said) {
        var invitation = invited(said);
        as(enterprise)
                .contentType("application/json")
                .body("{\"level\": \"SATISFIED\", \"solved\": true}")
                .post("/api/v1/invitations/{id}/rate", invitation)
                .then()
                .statusCode(200)
                .body("status", equalTo("RATED"));
        return invitation;
    }

    private String invited(AppealSaid said) {
        var wire = new Wire();
        wire.say(said.submitted());
        wire.say(said.replied(1));
        var path = "/api/v1/invitations?appeal=" + said.id();
        await().atMost(Patience.LONG)
                .untilAsserted(
                        () -> assertThat(as(enterprise).get(path).jsonPath().getList("items"))
                                .hasSize(1));
        return as(enterprise).get(path).jsonPath().getString("items[0].id");
    }

    private List<JsonPath> ratingsSeenBy(String token) {
        var page = as(token)
                .get("/api/v1/ratings?appeal=" + appeal.id())
                .then()
                .statusCode(200)
                .extract()
                .asString();
        int size = new JsonPath(page).getList("items").size();
        return IntStream.range(0, size)
                .mapToObj(index -> new JsonPath(page).setRootPath("items[" + index + "]"))
                .toList();
    }

    private static RequestSpecification as(String token) {
        return given().auth().oauth2(token);
    }

    private static UnitDefined unit(String code, String path) {
        return new UnitDefined(code, 1, null, path, "DEPARTMENT", "3399", code, code, null, null, null);
    }
}
