package org.zhuoluo.notification.notice;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.zhuoluo.notification.notice.Inboxes.as;
import static org.zhuoluo.notification.notice.Inboxes.page;
import static org.zhuoluo.notification.notice.Inboxes.staff;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zhuoluo.api.encryption.FieldCipher;
import org.zhuoluo.api.testing.Patience;
import org.zhuoluo.api.testing.Tokens;
import org.zhuoluo.notification.testing.Wire;

/** Facts come in from the broker, notices are read over HTTP; the database and the broker are real. */
@QuarkusTest
class InboxThroughTheWireTest {
    private static final AtomicInteger COUNT = new AtomicInteger();

    @Inject
    FieldCipher cipher;

    private final Wire wire = new Wire();
    private final String creditCode = "91330100MA27X%05d".formatted(COUNT.incrementAndGet());
    private final String enterprise = Tokens.enterprise(creditCode);

    @SuppressWarnings("NullAway.Init")
    private OneAppeal appeal;

    @BeforeEach
    void anAppealOfItsOwnInTheCity() {
        City.defineOnce();
        var id = UUID.randomUUID();
        appeal = new OneAppeal(
                id,
                "YZ-20261123-%06d-4".formatted(COUNT.incrementAndGet()),
                UUID.randomUUID(),
                "339901",
                cipher.encrypt(creditCode, id.toString()));
    }

    @Test
    void everyoneConcernedIsToldAtEachStepOfTheLoop() {
        goRound();

        assertThat(abouts(enterprise))
                .containsExactly(
                        "CLOSED", "INVITED", "REPLIED", "SIGNED_BY_UNIT", "GIVEN_TO_UNIT", "ACCEPTED", "SUBMITTED");
        // Who sits where comes by another consumer than the notices.
        await().atMost(Patience.LONG).untilAsserted(() -> {
            assertThat(abouts(staff("linjiang.a"))).containsExactly("TO_ACCEPT");
            assertThat(abouts(staff("coordinator1"))).containsExactly("ASSIGNED", "TO_ASSIGN");
            assertThat(abouts(staff("water.a"))).containsExactly("RATED", "TO_HANDLE");
            assertThat(abouts(staff("water.b"))).containsExactly("RATED", "TO_HANDLE");
            assertThat(abouts(staff("clerk1"))).isEmpty();
        });
    }

    @Test
    void aNoticeNamesTheUnitAndTheDueDateInTheLanguageAskedFor() {
        wire.say(appeal.submitted());
        wire.say(appeal.accepted());
        wire.say(appeal.made());
        awaitAbout(enterprise, "GIVEN_TO_UNIT");

        // The names of units come by another consumer than the notices.
        await().atMost(Patience.LONG).untilAsserted(() -> {
            assertThat(newest(enterprise, "zh-CN").getString("text"))
                    .isEqualTo("诉求 %s 已交由U-WATER 单位办理，应于 2026年12月2日（含当日）前答复。".formatted(appeal.number()));
            assertThat(newest(enterprise, "en").getString("text"))
                    .isEqualTo("Appeal %s was given to U-WATER unit; its answer is due by 2 December 2026."
                            .formatted(appeal.number()));
        });
    }

    @Test
    void aFactDeliveredTwiceIsToldOnce() {
        var submitted = wire.numbered(appeal.submitted());
        Wire.send(submitted);
        Wire.send(submitted);
        wire.say(appeal.accepted());

        awaitAbout(enterprise, "ACCEPTED");
        assertThat(abouts(enterprise)).containsExactly("ACCEPTED", "SUBMITTED");
    }

    @Test
    void aRatingThatOvertakesTheReplyIsToldAfterIt() {
        wire.say(appeal.submitted());
        wire.say(appeal.accepted());
        wire.say(appeal.made());
        var replied = wire.numbered(appeal.replied());
        wire.say(appeal.invited());
        wire.say(appeal.rated());
        awaitAbout(staff("water.a"), "TO_HANDLE");
        assertThat(abouts(staff("water.a"))).doesNotContain("RATED");

        Wire.send(replied);

        awaitAbout(staff("water.a"), "RATED");
        assertThat(abouts(enterprise)).startsWith("INVITED", "REPLIED");
    }

    @Test
    void aNoticeToAPostThatIsNotDefinedYetIsFoundByItsHolderLater() {
        wire.say(appeal.submitted());
        wire.say(appeal.accepted());
        wire.say(appeal.givenTo("P-NEW"));
        awaitAbout(enterprise, "GIVEN_TO_UNIT");
        assertThat(abouts(staff("new.a"))).isEmpty();

        Wire.define(City.unit("U-NEW", "DEPARTMENT", "3399", 1));
        Wire.define(City.post("P-NEW", "U-NEW", 1, "new.a", "new.b"));

        awaitAbout(staff("new.b"), "TO_HANDLE");
    }

    @Test
    void aPostThatChangesHandsTakesItsNoticesAlong() {
        Wire.define(City.unit("U-MOVED", "DEPARTMENT", "3399", 1));
        Wire.define(City.post("P-MOVED", "U-MOVED", 2, "moved.new", null));
        Wire.define(City.post("P-MOVED", "U-MOVED", 1, "moved.old", null)); // an older version that comes later
        wire.say(appeal.submitted());
        wire.say(appeal.accepted());
        wire.say(appeal.givenTo("P-MOVED"));

        awaitAbout(staff("moved.new"), "TO_HANDLE");
        assertThat(abouts(staff("moved.old"))).isEmpty();
    }

    @Test
    void readingIsEachAccountsOwn() {
        wire.say(appeal.submitted());
        wire.say(appeal.accepted());
        wire.say(appeal.made());
        awaitAbout(staff("water.a"), "TO_HANDLE");
        var notice = newest(staff("water.a"), "en").getString("id");
        int unreadOfA = unread(staff("water.a"));
        int unreadOfB = unread(staff("water.b"));

        as(staff("water.a")).post("/api/v1/notices/{id}/read", notice).then().statusCode(204);
        as(staff("water.a")).post("/api/v1/notices/{id}/read", notice).then().statusCode(204);

        assertThat(unread(staff("water.a"))).isEqualTo(unreadOfA - 1);
        assertThat(unread(staff("water.b"))).isEqualTo(unreadOfB);
        assertThat(newest(staff("water.a"), "en").getBoolean("read")).isTrue();
    }

    @Test
    void aNoticeOfSomebodyElseDoesNotExist() {
        wire.say(appeal.submitted());
        awaitAbout(enterprise, "SUBMITTED");
        var notice = newest(enterprise, "en").getString("id");
        var other = Tokens.enterprise("91330100MA27XOTHER");

        as(other).post("/api/v1/notices/{id}/read", notice).then().statusCode(404);
        as(staff("water.a")).post("/api/v1/notices/{id}/read", notice).then().statusCode(404);

        assertThat(abouts(other)).isEmpty();
        assertThat(unread(enterprise)).isEqualTo(1);
    }

    @Test
    void readingAllThroughTheNewestShownLeavesLaterOnesUnread() {
        goRound();
        var third = page(enterprise, "?limit=3").getString("items[2].id");

        as(enterprise)
                .queryParam("through", third)
                .post("/api/v1/notices/read-all")
                .then()
                .statusCode(200)
                .body("marked", equalTo(5));

        assertThat(unread(enterprise)).isEqualTo(2);
        assertThat(page(enterprise, "?unread=true").getList("items.about")).containsExactly("CLOSED", "INVITED");
        as(enterprise).post("/api/v1/notices/read-all").then().statusCode(200).body("marked", equalTo(2));
        assertThat(page(enterprise, "?unread=false&total=true").getInt("total")).isEqualTo(7);
    }

    @Test
    void pagesFollowEachOtherWithoutGapOrRepetitionAndTheTotalIsExact() {
        goRound();
        var seen = new ArrayList<String>();

        @Nullable String cursor = "";
        while (cursor != null) {
            var page = page(enterprise, "?limit=3&total=true&cursor=" + cursor);
            assertThat(page.getInt("total")).isEqualTo(7);
            seen.addAll(page.getList("items.about", String.class));
            cursor = page.getString("next");
        }

        assertThat(seen).isEqualTo(abouts(enterprise)).hasSize(7);
    }

    @Test
    void aCursorThatIsNotOursIsRefusedWithItsField() {
        as(enterprise)
                .get("/api/v1/notices?cursor=abc")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors[0].field", equalTo("cursor"));
    }

    @Test
    void withoutATokenThereIsNoInbox() {
        given().get("/api/v1/notices").then().statusCode(401).contentType("application/problem+json");
    }

    private void goRound() {
        wire.say(appeal.submitted());
        wire.say(appeal.accepted());
        wire.say(appeal.made());
        wire.say(appeal.signed());
        wire.say(appeal.progress(false));
        wire.say(appeal.replyPublished(1, true));
        wire.say(appeal.replied());
        wire.say(appeal.invited());
        wire.say(appeal.rated());
        wire.say(appeal.closed("RATED"));
        awaitAbout(enterprise, "CLOSED");
    }

    /** The notices about the appeal of this test; the officers' inboxes also hold those of other tests. */
    private List<String> abouts(String token) {
        return Inboxes.abouts(appeal, token);
    }

    private JsonPath newest(String token, String language) {
        var body = as(token)
                .header("Accept-Language", language)
                .get("/api/v1/notices?limit=1")
                .asString();
        return new JsonPath(body).setRootPath("items[0]");
    }

    private static int unread(String token) {
        return as(token)
                .get("/api/v1/notices/unread-count")
                .then()
                .statusCode(200)
                .extract()
                .path("unread");
    }

    private void awaitAbout(String token, String about) {
        Inboxes.awaitAbout(appeal, token, about);
    }
}
