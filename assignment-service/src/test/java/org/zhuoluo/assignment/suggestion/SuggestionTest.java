package org.zhuoluo.assignment.suggestion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
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

    @Inject
    GivenSuggestions given;

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
    void whatIsRetiredIsNotSuggested() {
        String retired = "990901";
        People.admin()
                .body(Map.of(
                        "nameZh", "测试事项",
                        "nameEn", "An issue",
                        "categoryZh", "测试",
                        "categoryEn", "Test",
                        "signWorkingDays", 1,
                        "replyWorkingDays", 5))
                .put("/api/v1/issue-types/" + retired)
                .then()
                .statusCode(201);
        decided("龙舟赛道", "龙舟赛道龙舟赛道龙舟赛道", retired);
        learnAll();
        assertThat(suggestionsFor(submitted("龙舟赛道", "龙舟赛道")).getList("suggestions.issueType"))
                .startsWith(retired);

        People.admin()
                .body(Map.of())
                .post("/api/v1/issue-types/" + retired + "/retire")
                .then()
                .statusCode(200);

        assertThat(suggestionsFor(submitted("龙舟赛道", "龙舟赛道")).getList("suggestions.issueType"))
                .doesNotContain(retired);
    }

    @Test
    void severalMayAskAboutTheSameAppealAtOnce() throws Exception {
        decided("停电", "停电停电", POWER);
        learnAll();
        Story story = submitted("停电", "停电");

        atOnce(8, () -> suggestionsFor(story));

        assertThat(rows("select first_type from class_suggestion where appeal_id = '" + story.id() + "'"))
                .hasSize(1);
    }

    @Test
    void whatWasDecidedStaysHoweverManyAskMeanwhile() throws Exception {
        for (int i = 0; i < 20; i++) {
            UUID appeal = UUID.randomUUID();
            noted(appeal, POWER);

            atOnce(6, () -> {
                noted(appeal, POWER, LICENCE);
                QuarkusTransaction.requiringNew().run(() -> given.decide(appeal, POWER, Story.ACCEPTED));
                noted(appeal, LICENCE);
                return true;
            });

            assertThat(rows("select concat(first_type, second_type, decided_type, decided_at) from class_suggestion"
                            + " where appeal_id = '" + appeal + "'"))
                    .containsExactly(POWER + LICENCE + POWER + "2026-11-23 02:00:00.000000");
        }
    }

    private void noted(UUID appeal, String... issueTypes) {
        QuarkusTransaction.requiringNew().run(() -> given.note(appeal, "339999", List.of(issueTypes), Story.SUBMITTED));
    }

    private static <T> void atOnce(int times, Callable<T> act) throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(times)) {
            for (Future<T> done : threads.invokeAll(Collections.nCopies(times, act))) {
                done.get();
            }
        }
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
