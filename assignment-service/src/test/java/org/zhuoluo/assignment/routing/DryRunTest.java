package org.zhuoluo.assignment.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.zhuoluo.api.encryption.FieldCipher;
import org.zhuoluo.api.testing.EmbeddedMariaDb;
import org.zhuoluo.assignment.People;
import org.zhuoluo.assignment.Story;

@QuarkusTest
class DryRunTest {
    private static final int MATTERS = 20; // more than two batches

    @Inject
    FieldCipher cipher;

    @Inject
    InstantSource clock;

    @Inject
    AdvanceDryRun advanceDryRun;

    @AfterEach
    void theRulesOfTheSeedAreInForce() {
        Rules.back();
    }

    @Test
    void whatWouldGoElsewhereIsCountedByUnitsAndListedWithBothExplanations() {
        Instant from = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Set<String> moved = new HashSet<>();
        for (int i = 0; i < MATTERS; i++) {
            Story story =
                    Story.of(cipher, i % 2 == 0 ? "020102" : "050101", "339902").submittedAndAccepted();
            story.awaitObligation(1, "REPLY", "OPEN");
            if (i % 2 == 0) {
                moved.add(story.id().toString());
            }
        }
        int draft = Rules.draftBefore(List.of(Rules.rule(5, "020102", "U-WATER")));

        JsonPath found = Rules.dryRun(draft, from.toString());

        assertThat(found.getBoolean("failed")).isFalse();
        assertThat(found.getInt("total")).isEqualTo(MATTERS);
        assertThat(found.getInt("lookedAt")).isEqualTo(MATTERS);
        assertThat(found.getInt("against")).isEqualTo(Rules.SEED);
        assertThat(found.getInt("elsewhere")).isEqualTo(MATTERS / 2);
        assertThat(found.getList("shifts"))
                .isEqualTo(List.of(Map.of("unitBefore", "U-POWER", "unitAfter", "U-WATER", "count", MATTERS / 2)));
        assertThat(listed(found.getString("id"))).hasSize(MATTERS / 2).containsExactlyInAnyOrderElementsOf(moved);
        People.coordinatorOf("3399")
                .get(Rules.SETS + "/dry-runs/" + found.getString("id") + "/differences?limit=1&total=true")
                .then()
                .body("total", equalTo(MATTERS / 2))
                .body("items[0].before.steps.finding", equalTo(List.of("OTHER_AREA", "FIRED")))
                .body("items[0].after.steps.finding", equalTo(List.of("FIRED")))
                .body("items[0].after.unit", equalTo("U-WATER"));
        assertThat(Rules.inForce().getInt("version")).isEqualTo(Rules.SEED);
    }

    @Test
    void whatWouldWaitForAPersonIsCountedToo() {
        Instant from = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Story.of(cipher, "020102", "339902").assigned();

        JsonPath found = Rules.dryRun(Rules.draft(List.of()), from.toString());

        assertThat(found.getInt("elsewhere")).isEqualTo(1);
        assertThat(found.getString("shifts[0].unitBefore")).isEqualTo("U-POWER");
        assertThat(found.<Object>get("shifts[0].unitAfter")).isNull();
    }

    @Test
    void aRunThatMeetsAMatterNobodyCanReadBreaksOffAndTheNextOneHasItsTurn() {
        Instant from = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Story unreadable = Story.of(cipher, "020102", "339902").assigned();
        EmbeddedMariaDb.server()
                .execute(
                        "assignment",
                        "UPDATE matter SET text_encrypted = 'k1:AAAA' WHERE appeal_id = '" + unreadable.id() + "'");
        int askingForWords =
                Rules.draft(List.of(Rules.rule(5, "", "U-WATER", Map.of("words", Map.of("anyOf", List.of("停机"))))));

        JsonPath broken = Rules.dryRun(askingForWords, from.toString());
        JsonPath next = Rules.dryRun(Rules.draft(List.of()), from.toString());

        assertThat(broken.getBoolean("failed")).isTrue();
        assertThat(next.getBoolean("failed")).isFalse();
        assertThat(next.getInt("elsewhere")).isEqualTo(1);
    }

    @Test
    void instancesThatGoOnWithOneRunAtOnceLookAtEachMatterOnce() throws Exception {
        Instant from = clock.instant().truncatedTo(ChronoUnit.MICROS);
        for (int i = 0; i < MATTERS; i++) {
            Story.of(cipher, "020102", "339902").submittedAndAccepted().awaitObligation(1, "REPLY", "OPEN");
        }
        int draft = Rules.draft(List.of());
        Callable<Boolean> instance = () -> {
            boolean more;
            do {
                more = advanceDryRun.oneBatch();
            } while (more);
            return true;
        };

        String id = Rules.askedFor(draft, from.toString());
        try (ExecutorService threads = Executors.newFixedThreadPool(3)) {
            for (Future<Boolean> worked : threads.invokeAll(List.of(instance, instance, instance))) {
                worked.get();
            }
        }
        JsonPath found = Rules.endOf(id);

        assertThat(found.getInt("lookedAt")).isEqualTo(MATTERS);
        assertThat(found.getInt("elsewhere")).isEqualTo(MATTERS);
        assertThat(listed(found.getString("id"))).hasSize(MATTERS).doesNotHaveDuplicates();
    }

    @Test
    void aRunTriesTheRulesAsTheyStoodWhenItWasAskedFor() {
        Instant from = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Story.of(cipher, "020102", "339902").assigned();
        int draft = Rules.draft(List.of(Rules.rule(5, "020102", "U-WATER")));
        JsonPath found = Rules.dryRun(draft, from.toString());

        People.admin()
                .body(Map.of("title", "改写", "rules", List.of()))
                .put(Rules.SETS + "/" + draft)
                .then()
                .statusCode(200);

        People.admin()
                .get(Rules.SETS + "/dry-runs/" + found.getString("id") + "/differences")
                .then()
                .statusCode(200)
                .body("items[0].after.steps.unit", equalTo(List.of("U-WATER")));
    }

    private static List<String> listed(String dryRun) {
        List<String> ids = new ArrayList<>();
        String cursor = "";
        do {
            JsonPath page = People.coordinatorOf("3399")
                    .queryParam("limit", 7)
                    .queryParam("cursor", cursor)
                    .get(Rules.SETS + "/dry-runs/" + dryRun + "/differences")
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            ids.addAll(page.getList("items.appealId"));
            cursor = page.getString("next");
        } while (cursor != null);
        return ids;
    }
}
