package org.zhuoluo.notification.notice;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.zhuoluo.notification.notice.Inboxes.abouts;
import static org.zhuoluo.notification.notice.Inboxes.as;
import static org.zhuoluo.notification.notice.Inboxes.awaitAbout;
import static org.zhuoluo.notification.notice.Inboxes.newest;
import static org.zhuoluo.notification.notice.Inboxes.page;
import static org.zhuoluo.notification.notice.Inboxes.staff;
import static org.zhuoluo.notification.notice.Inboxes.unread;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zhuoluo.api.encryption.FieldCipher;
import org.zhuoluo.api.testing.Tokens;
import org.zhuoluo.notification.testing.Wire;

/** What an account does with its inbox: pages, marks, and nothing of anybody else. */
@QuarkusTest
class ReadingThroughTheWireTest {
    @Inject
    FieldCipher cipher;

    private final Wire wire = new Wire();
    private final String creditCode = City.newEnterprise();
    private final String enterprise = Tokens.enterprise(creditCode);

    @SuppressWarnings("NullAway.Init")
    private OneAppeal appeal;

    @BeforeEach
    void anAppealOfItsOwnInTheCity() {
        City.defineOnce();
        appeal = OneAppeal.of(creditCode, cipher);
    }

    @Test
    void readingIsEachAccountsOwn() {
        wire.say(appeal.submitted());
        wire.say(appeal.accepted());
        wire.say(appeal.made());
        awaitAbout(appeal, staff("water.a"), "TO_HANDLE");
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
        awaitAbout(appeal, enterprise, "SUBMITTED");
        var notice = newest(enterprise, "en").getString("id");
        var other = Tokens.enterprise("91330100MA27XOTHER");

        as(other).post("/api/v1/notices/{id}/read", notice).then().statusCode(404);
        as(staff("water.a")).post("/api/v1/notices/{id}/read", notice).then().statusCode(404);

        assertThat(abouts(appeal, other)).isEmpty();
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

        assertThat(seen).isEqualTo(abouts(appeal, enterprise)).hasSize(7);
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
        appeal.wholeRound().forEach(wire::say);
        awaitAbout(appeal, enterprise, "CLOSED");
    }
}
