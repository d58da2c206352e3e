package org.zhuoluo.assignment.phrase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.zhuoluo.assignment.AtOnce;
import org.zhuoluo.assignment.People;

/** The standard phrases that units reply with. */
@QuarkusTest
class PhrasesTest {
    @Test
    void aUnitIsOfferedThoseOfTheIssueTypeAndThoseForAll() {
        String ofPower = make(Map.of("issueType", "020102", "title", "计划停电说明", "text", "该线路停电已提前公告。"));
        String ofLicences = make(Map.of("issueType", "050101", "title", "证照说明", "text", "请于网上办理。"));
        String ofAll = make(Map.of("title", "结束语", "text", "感谢您对营商环境的关心。"));

        list(People.handlerOf("U-POWER"), "?limit=200&issueType=020102")
                .body("items.id", hasItems(ofPower, ofAll))
                .body("items.id", not(hasItem(ofLicences)));
        list(People.systemOf("U-POWER"), "?limit=200").body("items.id", hasItems(ofPower, ofAll, ofLicences));
        People.enterprise("91330100MA27XF6E5A")
                .get("/api/v1/reply-phrases")
                .then()
                .statusCode(403);
    }

    @Test
    void whatIsRewordedIsItsNextVersionAndWhatIsRetiredIsOfferedNoMore() {
        String id = make(Map.of("issueType", "020102", "title", "t", "text", "初版"));

        reword(id, "\"1\"").statusCode(200).body("version", equalTo(2)).body("text", equalTo("新版"));
        reword(id, "\"1\"").statusCode(412);
        list(People.handlerOf("U-POWER"), "?limit=200&issueType=020102")
                .body("items.find { it.id == '" + id + "' }.version", equalTo(2));
        retire(id).statusCode(200).body("retired", equalTo(true));

        list(People.handlerOf("U-POWER"), "?limit=200&issueType=020102").body("items.id", not(hasItem(id)));
        retire(id).statusCode(409).body("type", equalTo("urn:zhuoluo:problem:phrase-retired"));
        reword(id, "\"3\"").statusCode(409);
    }

    @Test
    void ofTwoWhoRewordTheSameVersionAtOnceOneIsRefused() {
        for (int i = 0; i < 10; i++) {
            String id = make(Map.of("issueType", "050101", "title", "t", "text", "初版"));

            List<Integer> first =
                    AtOnce.twice(() -> reword(id, "\"1\"").extract().statusCode());
            List<Integer> second =
                    AtOnce.twice(() -> reword(id, "\"2\"").extract().statusCode());

            assertThat(first).containsExactlyInAnyOrder(200, 412);
            assertThat(second).containsExactlyInAnyOrder(200, 412);
        }
    }

    @Test
    void pagesHoldEachOnceAndTheTotalIsExact() {
        for (int i = 0; i < 3; i++) {
            make(Map.of("issueType", "070202", "title", "t" + i, "text", "t"));
        }
        var first = list(People.handlerOf("U-POWER"), "?limit=2&total=true&issueType=070202")
                .extract()
                .jsonPath();
        int total = first.getInt("total");
        List<String> all = list(People.handlerOf("U-POWER"), "?limit=200&issueType=070202")
                .extract()
                .jsonPath()
                .getList("items.id");
        List<String> second = list(
                        People.handlerOf("U-POWER"), "?limit=200&issueType=070202&cursor=" + first.getString("next"))
                .extract()
                .jsonPath()
                .getList("items.id");

        assertThat(all).hasSize(total).isSorted();
        assertThat(first.getList("items.id", String.class)).isEqualTo(all.subList(0, 2));
        assertThat(second).isEqualTo(all.subList(2, all.size()));
    }

    @Test
    void aPhraseIsForAnIssueTypeOfTheCatalogue() {
        People.coordinatorOf("3399")
                .body(Map.of("issueType", "999999", "title", "t", "text", "t"))
                .post("/api/v1/reply-phrases")
                .then()
                .statusCode(422)
                .body("errors.field", hasItem("issueType"));
        People.handlerOf("U-POWER")
                .body(Map.of("title", "t", "text", "t"))
                .post("/api/v1/reply-phrases")
                .then()
                .statusCode(403);
    }

    private static String make(Map<String, Object> phrase) {
        return People.coordinatorOf("3399")
                .body(phrase)
                .post("/api/v1/reply-phrases")
                .then()
                .statusCode(200)
                .body("version", equalTo(1))
                .extract()
                .path("id");
    }

    private static ValidatableResponse reword(String id, String ifMatch) {
        return People.admin()
                .header("If-Match", ifMatch)
                .body(Map.of("title", "t", "text", "新版"))
                .put("/api/v1/reply-phrases/" + id)
                .then();
    }

    private static ValidatableResponse retire(String id) {
        return People.coordinatorOf("3399")
                .post("/api/v1/reply-phrases/" + id + "/retire")
                .then();
    }

    private static ValidatableResponse list(RequestSpecification who, String query) {
        return who.get("/api/v1/reply-phrases" + query).then().statusCode(200);
    }
}
