package org.zhuoluo.assignment.machine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.zhuoluo.api.encryption.FieldCipher;
import org.zhuoluo.api.scope.Role;
import org.zhuoluo.assignment.People;
import org.zhuoluo.assignment.Story;

@QuarkusTest
class StatusMappingTest {
    private static final String OF_MARKET = "/api/v1/status-mappings/U-MARKET";

    @Inject
    FieldCipher cipher;

    @Inject
    InstantSource clock;

    @Test
    void theHeadSaysWhatTheWordsMeanAndEarlierUpdatesKeepTheirAnswers() {
        Story story = Story.of(cipher, "050101", "339902").assigned();
        String number = story.submission().appealNumber();
        Machine market = Machine.of("U-MARKET");
        Map<String, Object> early = Machine.update(number, "现场勘查", clock.instant());
        assertThat(market.sends(early).getString("items[0].code")).isEqualTo("STATUS_UNKNOWN");

        head().body(lines(
                        Map.of("status", "现场勘查", "act", "PUBLIC_PROGRESS"),
                        Map.of("status", "电话沟通", "act", "CONTACT"),
                        Map.of("status", "已办结", "act", "REPLY", "outcome", "SOLVED"),
                        Map.of("status", "归档", "act", "NOTE")))
                .put(OF_MARKET)
                .then()
                .statusCode(200)
                .body("lines.status", hasItem("归档"));

        var talk = Machine.with(
                Machine.update(number, "电话沟通", clock.instant()),
                "contact",
                Map.of("method", "PHONE", "reached", true, "person", "周经理"));
        assertThat(market.sends(early).getString("items[0].code")).isEqualTo("STATUS_UNKNOWN");
        assertThat(market.sends(
                                Machine.update(number, "现场勘查", clock.instant()),
                                talk,
                                Machine.update(number, "已办结", clock.instant()),
                                Machine.update(number, "归档", clock.instant()),
                                Machine.update(number, "REPLY", clock.instant()))
                        .getList("items.code", String.class))
                .containsExactly("DONE", "DONE", "DONE", "NOTE_ONLY", "STATUS_UNKNOWN");
        assertThat(story.assignments().getFirst().status()).isEqualTo("REPLIED");
    }

    @Test
    void aUnitThatSetNoneHasOurOwnWords() {
        Machine.of("U-WATER")
                .asks()
                .get("/api/v1/status-mappings/U-WATER")
                .then()
                .statusCode(200)
                .header("ETag", "\"0\"")
                .body("lines.status", hasItem("SIGN"))
                .body("lines.status", hasItem("签收"));
    }

    @Test
    void whoLookedAtAnOlderVersionIsAskedToLookAgain() {
        String tag = head().get(OF_MARKET).then().extract().header("ETag");
        var line = Map.of("status", "现场勘查", "act", "PROGRESS");

        head().header("If-Match", tag).body(lines(line)).put(OF_MARKET).then().statusCode(200);

        head().header("If-Match", tag).body(lines(line)).put(OF_MARKET).then().statusCode(412);
    }

    @Test
    void whatDoesNotGoTogetherIsRefused() {
        var line = Map.of("status", "现场勘查", "act", "PROGRESS");
        head().body(lines(line, line))
                .put(OF_MARKET)
                .then()
                .statusCode(400)
                .body("errors.field", hasItem("lines[1].status"));
        head().body(lines(Map.of("status", "x", "act", "SIGN", "outcome", "SOLVED")))
                .put(OF_MARKET)
                .then()
                .statusCode(400);
        head().body(lines(Map.of("status", "x", "act", "REPLY", "outcome", "SOLVED", "finalGround", "UNFOUNDED")))
                .put(OF_MARKET)
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:zhuoluo:problem:final-ground-without-cause"));
    }

    @Test
    void theMappingOfAnotherUnitIsNotThere() {
        People.with(Role.HEAD, "U-POWER").get(OF_MARKET).then().statusCode(404);
        People.with(Role.HEAD, "U-POWER")
                .body(lines(Map.of("status", "x", "act", "NOTE")))
                .put(OF_MARKET)
                .then()
                .statusCode(404);
    }

    private static RequestSpecification head() {
        return People.with(Role.HEAD, "U-MARKET");
    }

    @SafeVarargs
    private static Map<String, List<Map<String, String>>> lines(Map<String, String>... lines) {
        return Map.of("lines", List.of(lines));
    }
}
