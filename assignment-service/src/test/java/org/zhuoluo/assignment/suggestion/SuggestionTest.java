package org.zhuoluo.assignment.suggestion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zhuoluo.api.encryption.FieldCipher;
import org.zhuoluo.api.testing.EmbeddedMariaDb;
import org.zhuoluo.assignment.People;
import org.zhuoluo.assignment.Story;

@QuarkusTest
class SuggestionTest {
    private static final String PATH = "/api/v1/class-suggestions";
    private static final String POWER = "020102";
    private static final String LICENCE = "050101";

    @Inject
    FieldCipher cipher;

    @Inject
    LearnClasses learnClasses;

    @BeforeEach
    void nothingWaitsToBeLearned() {
        learnAll();
    }

    @Test
    void aMatterWithoutAClassIsTakenForWhatClerksDecidedAboutSuchMatters() {
        for (int i = 0; i < 4; i++) {
            decided("园区停电频繁", "变压器跳闸停电，电压不稳，供电公司没有说法。", POWER);
            decided("营业执照办理缓慢", "变更登记材料交了三次，执照仍未办好。", LICENCE);
        }
        learnAll();
        Story story = submitted("厂区又停电了", "昨夜停电四小时，变压器跳闸。");

        People.clerkOf("3399")
                .get(PATH + "?appeal=" + story.id())
                .then()
                .statusCode(200)
                .body("suggestions.issueType[0]", equalTo(POWER))
                .body("issueType", equalTo(null));
        People.clerkOf("339901").get(PATH + "?appeal=" + story.id()).then().statusCode(404);
        People.handlerOf("U-POWER").get(PATH + "?appeal=" + story.id()).then().statusCode(403);
        People.clerkOf("3399").get(PATH).then().statusCode(400);
    }

    @Test
    void whatHasAClassIsNotGuessedAt() {
        Story story = Story.of(cipher, POWER, "339902").submitted().awaitObligation(1, "ACCEPT", "OPEN");

        People.clerkOf("3399")
                .get(PATH + "?appeal=" + story.id())
                .then()
                .body("suggestions.size()", equalTo(0))
                .body("issueType", equalTo(POWER));
    }

    @Test
    void theSuggestionIsHeldAgainstWhatTheClerkDecides() {
        decided("停电", "停电停电", POWER);
        decided("执照", "执照执照", LICENCE);
        learnAll();
        JsonPath before = hitRate();
        Story right = submitted("停电", "停电");
        Story second = submitted("停电", "停电");
        Story nobodyLooked = submitted("停电", "停电");
        suggestionsFor(right);
        suggestionsFor(second);

        right.acceptedAs(POWER);
        second.acceptedAs(LICENCE);
        nobodyLooked.acceptedAs(POWER);
        awaitDecided(right, second, nobodyLooked);
        learnAll();

        JsonPath after = hitRate();
        assertThat(after.getLong("decided") - before.getLong("decided")).isEqualTo(2);
        assertThat(after.getLong("first") - before.getLong("first")).isEqualTo(1);
        assertThat(after.getLong("amongThree") - before.getLong("amongThree")).isEqualTo(2);
        assertThat(after.getList("months.decided", Long.class).stream()
                        .mapToLong(Long::longValue)
                        .sum())
                .isEqualTo(after.getLong("decided"));
        assertThat(People.clerkOf("339901").get(PATH + "/hit-rate").jsonPath().getLong("decided"))
                .as("of the clerk's own area only")
                .isZero();
    }

    @Test
    void instancesThatLearnAtOnceLearnFromEachCaseOnce() throws Exception {
        long before = cases();
        for (int i = 0; i < 12; i++) {
            decided("停电", "停电停电" + i, i % 2 == 0 ? POWER : LICENCE);
        }
        Callable<Boolean> instance = () -> {
            learnAll();
            return true;
        };

        try (ExecutorService threads = Executors.newFixedThreadPool(3)) {
            for (Future<Boolean> learnt : threads.invokeAll(List.of(instance, instance, instance))) {
                learnt.get();
            }
        }
        learnAll();

        assertThat(cases() - before).isEqualTo(12);
    }

    @Test
    void learnedAnewItKnowsTheSame() throws SQLException {
        decided("停电", "停电停电", POWER);
        learnAll();
        long before = cases();
        List<String> counted = rows("select concat(bigram, issue_type, occurrences) from class_bigram order by 1");

        People.admin().body("").post(PATH + "/rebuild").then().statusCode(202).body("cases", equalTo((int) before));
        assertThat(cases()).isZero();
        learnAll();

        assertThat(cases()).isEqualTo(before);
        assertThat(rows("select concat(bigram, issue_type, occurrences) from class_bigram order by 1"))
                .isEqualTo(counted);
    }

    @Test
    void noCharacterOfAMatterIsKept() throws SQLException {
        decided("停电", "联系人张伟", POWER);
        learnAll();

        assertThat(rows("select bigram from class_bigram"))
                .isNotEmpty()
                .allSatisfy(bigram -> assertThat(bigram).matches("[0-9a-f]{16}"));
    }

    private void decided(String title, String text, String as) {
        Story story = submitted(title, text);
        story.acceptedAs(as);
        awaitDecided(story);
    }

    private Story submitted(String title, String text) {
        return Story.of(cipher, POWER, "339902")
                .unclassed()
                .saying(title, text)
                .submitted()
                .awaitObligation(1, "ACCEPT", "OPEN");
    }

    /** Nobody asks for suggestions meanwhile: that would be noted. */
    private static void awaitDecided(Story... stories) {
        for (Story story : stories) {
            story.awaitObligation(1, "ACCEPT", "MET");
        }
    }

    private static JsonPath suggestionsFor(Story story) {
        return People.clerkOf("3399")
                .get(PATH + "?appeal=" + story.id())
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static JsonPath hitRate() {
        return People.supervisorOf("3399")
                .get(PATH + "/hit-rate")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private void learnAll() {
        int learnt;
        do {
            learnt = learnClasses.oneBatch();
        } while (learnt > 0);
    }

    private static long cases() throws SQLException {
        return Long.parseLong(
                rows("select coalesce(sum(cases), 0) from class_total").getFirst());
    }

    private static List<String> rows(String query) throws SQLException {
        try (var connection = EmbeddedMariaDb.server().connect("assignment");
                var rows = connection.createStatement().executeQuery(query)) {
            List<String> found = new ArrayList<>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        }
    }
}
