package org.zhuoluo.notification.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.zhuoluo.notification.notice.Inboxes.abouts;
import static org.zhuoluo.notification.notice.Inboxes.awaitAbout;
import static org.zhuoluo.notification.notice.Inboxes.newest;
import static org.zhuoluo.notification.notice.Inboxes.staff;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zhuoluo.api.encryption.FieldCipher;
import org.zhuoluo.api.testing.Patience;
import org.zhuoluo.api.testing.Tokens;
import org.zhuoluo.notification.testing.Wire;

/** Who is told what: facts come in from the broker, notices are read over HTTP; the database and the broker are real. */
@QuarkusTest
class InboxThroughTheWireTest {
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
    void everyoneConcernedIsToldAtEachStepOfTheLoop() {
        appeal.wholeRound().forEach(wire::say);
        awaitAbout(appeal, enterprise, "CLOSED");

        assertThat(abouts(appeal, enterprise))
                .containsExactly(
                        "CLOSED", "INVITED", "REPLIED", "SIGNED_BY_UNIT", "GIVEN_TO_UNIT", "ACCEPTED", "SUBMITTED");
        // Who sits where comes by another consumer than the notices.
        await().atMost(Patience.LONG).untilAsserted(() -> {
            assertThat(abouts(appeal, staff("linjiang.a"))).containsExactly("TO_ACCEPT");
            assertThat(abouts(appeal, staff("coordinator1"))).containsExactly("ASSIGNED", "TO_ASSIGN");
            assertThat(abouts(appeal, staff("water.a"))).containsExactly("RATED", "TO_HANDLE");
            assertThat(abouts(appeal, staff("water.b"))).containsExactly("RATED", "TO_HANDLE");
            assertThat(abouts(appeal, staff("clerk1"))).isEmpty();
        });
    }

    @Test
    void aNoticeNamesTheUnitAndTheDueDateInTheLanguageAskedFor() {
        wire.say(appeal.submitted());
        wire.say(appeal.accepted());
        wire.say(appeal.made());
        awaitAbout(appeal, enterprise, "GIVEN_TO_UNIT");

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

        awaitAbout(appeal, enterprise, "ACCEPTED");
        assertThat(abouts(appeal, enterprise)).containsExactly("ACCEPTED", "SUBMITTED");
    }

    @Test
    void aRatingThatOvertakesTheReplyIsToldAfterIt() {
        wire.say(appeal.submitted());
        wire.say(appeal.accepted());
        wire.say(appeal.made());
        var replied = wire.numbered(appeal.replied());
        wire.say(appeal.invited());
        wire.say(appeal.rated());
        awaitAbout(appeal, staff("water.a"), "TO_HANDLE");
        assertThat(abouts(appeal, staff("water.a"))).doesNotContain("RATED");

        Wire.send(replied);

        awaitAbout(appeal, staff("water.a"), "RATED");
        assertThat(abouts(appeal, enterprise)).startsWith("INVITED", "REPLIED");
    }

    @Test
    void aNoticeToAPostThatIsNotDefinedYetIsFoundByItsHolderLater() {
        wire.say(appeal.submitted());
        wire.say(appeal.accepted());
        wire.say(appeal.givenTo("P-NEW"));
        awaitAbout(appeal, enterprise, "GIVEN_TO_UNIT");
        assertThat(abouts(appeal, staff("new.a"))).isEmpty();

        Wire.define(City.unit("U-NEW", "DEPARTMENT", "3399", 1));
        Wire.define(City.post("P-NEW", "U-NEW", 1, "new.a", "new.b"));

        awaitAbout(appeal, staff("new.b"), "TO_HANDLE");
    }

    @Test
    void aPostThatChangesHandsTakesItsNoticesAlong() {
        Wire.define(City.unit("U-MOVED", "DEPARTMENT", "3399", 1));
        Wire.define(City.post("P-MOVED", "U-MOVED", 2, "moved.new", null));
        Wire.define(City.post("P-MOVED", "U-MOVED", 1, "moved.old", null)); // an older version that comes later
        wire.say(appeal.submitted());
        wire.say(appeal.accepted());
        wire.say(appeal.givenTo("P-MOVED"));

        awaitAbout(appeal, staff("moved.new"), "TO_HANDLE");
        assertThat(abouts(appeal, staff("moved.old"))).isEmpty();
    }
}
