package org.zhuoluo.notification.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhuoluo.notification.notice.Inboxes.abouts;
import static org.zhuoluo.notification.notice.Inboxes.awaitAbout;
import static org.zhuoluo.notification.notice.Inboxes.staff;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zhuoluo.api.encryption.FieldCipher;
import org.zhuoluo.api.testing.MovableClock;
import org.zhuoluo.messaging.contract.LeaveDefined;
import org.zhuoluo.messaging.contract.PostDefined;
import org.zhuoluo.notification.testing.Wire;

/** Whoever acts for a post on a day finds its notices on that day; nothing runs at midnight for it. */
@QuarkusTest
class LeaveThroughTheWireTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 11, 24);
    private static final LocalDate LAST = LocalDate.of(2026, 11, 25);

    @Inject
    FieldCipher cipher;

    @Inject
    MovableClock clock;

    private final Wire wire = new Wire();
    private final String post = "P-" + UUID.randomUUID().toString().substring(0, 8);

    @SuppressWarnings("NullAway.Init")
    private OneAppeal appeal;

    @BeforeEach
    void aPostWithAChainOfThreeHasAnAppeal() {
        City.defineOnce();
        clock.stopAt(at("2026-11-23T16:00:00Z")); // the 24th has begun
        Wire.define(post(1, null));
        appeal = OneAppeal.of(City.newEnterprise(), cipher);
        wire.say(appeal.submitted());
        wire.say(appeal.accepted());
        wire.say(appeal.givenTo(post));
        awaitAbout(appeal, staff(post + ".a"), "TO_HANDLE");
    }

    @AfterEach
    void theClockRunsAgain() {
        clock.reset();
    }

    @Test
    void whoeverActsFindsTheNoticesOnTheDaysOfTheLeave() {
        assertThat(abouts(appeal, staff(post + ".c"))).isEmpty();
        var ofTheHolder = leave(".a", 1, false);
        Wire.define(ofTheHolder);
        Wire.define(leave(".b", 1, false));

        awaitAbout(appeal, staff(post + ".c"), "TO_HANDLE");
        assertThat(abouts(appeal, staff(post + ".a"))).containsExactly("TO_HANDLE");

        clock.stopAt(at("2026-11-23T15:59:59Z"));
        assertThat(abouts(appeal, staff(post + ".c"))).isEmpty();
        clock.stopAt(at("2026-11-25T15:59:59Z"));
        assertThat(abouts(appeal, staff(post + ".c"))).containsExactly("TO_HANDLE");
        clock.stopAt(at("2026-11-25T16:00:00Z"));
        assertThat(abouts(appeal, staff(post + ".c"))).isEmpty();

        clock.stopAt(at("2026-11-24T02:00:00Z"));
        Wire.define(new LeaveDefined(ofTheHolder.leaveId(), 2, post + ".a", FIRST, LAST, true));
        org.awaitility.Awaitility.await()
                .atMost(org.zhuoluo.api.testing.Patience.LONG)
                .until(() -> abouts(appeal, staff(post + ".c")).isEmpty());
    }

    @Test
    void whoTakesThePostOverHasItFromTheDayThatWasNamed() {
        Wire.define(post(2, LAST));
        awaitThat(post + ".e", "2026-11-24T16:00:00Z");

        clock.stopAt(at("2026-11-24T15:59:59Z"));
        assertThat(abouts(appeal, staff(post + ".e"))).isEmpty();
        assertThat(abouts(appeal, staff(post + ".a"))).containsExactly("TO_HANDLE");
        clock.stopAt(at("2026-11-24T16:00:00Z"));
        assertThat(abouts(appeal, staff(post + ".a"))).isEmpty();
    }

    private void awaitThat(String account, String moment) {
        clock.stopAt(at(moment));
        awaitAbout(appeal, staff(account), "TO_HANDLE");
    }

    private PostDefined post(int version, @Nullable LocalDate next) {
        return new PostDefined(
                post,
                version,
                "U-WATER",
                "岗位",
                "Post",
                post + ".a",
                post + ".b",
                List.of(post + ".c"),
                next == null ? null : post + ".e",
                next);
    }

    private LeaveDefined leave(String who, int version, boolean cancelled) {
        return new LeaveDefined(UUID.randomUUID(), version, post + who, FIRST, LAST, cancelled);
    }

    private static Instant at(String moment) {
        return Instant.parse(moment);
    }
}
