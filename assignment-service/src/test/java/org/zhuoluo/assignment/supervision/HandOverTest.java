package org.zhuoluo.assignment.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhuoluo.assignment.Story.ACCEPTED;
import static org.zhuoluo.assignment.supervision.Happening.CLOSED;
import static org.zhuoluo.assignment.supervision.Happening.INVITED_THOUGH_WITHDRAWN;
import static org.zhuoluo.assignment.supervision.Happening.LEFT_BEHIND;
import static org.zhuoluo.assignment.supervision.Happening.NOT_RATED;
import static org.zhuoluo.assignment.supervision.Happening.RATED;
import static org.zhuoluo.assignment.supervision.Happening.REOPENED;
import static org.zhuoluo.assignment.supervision.Happening.REPLIED;
import static org.zhuoluo.assignment.supervision.Happening.SOLVED_ON_THE_SPOT;
import static org.zhuoluo.assignment.supervision.Happening.SUBMITTED;
import static org.zhuoluo.assignment.supervision.Happening.WITHDRAWN;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zhuoluo.api.encryption.FieldCipher;
import org.zhuoluo.api.transaction.Transactions;
import org.zhuoluo.assignment.Story;
import org.zhuoluo.assignment.matter.Matters;
import org.zhuoluo.assignment.matter.RoundId;

/** Between two links somebody always owes something: the one who hands over stays answerable until the next has the duty. */
@QuarkusTest
class HandOverTest {
    private static final Instant LATER = ACCEPTED.plus(Duration.ofHours(5));

    @Inject
    FieldCipher cipher;

    @Inject
    Matters matters;

    @Inject
    Supervision supervision;

    @Inject
    Obligations obligations;

    @Inject
    Transactions transactions;

    private Story story;

    @BeforeEach
    void aMatter() {
        story = Story.of(cipher, "020102", "339902");
        transactions.inOne(() -> matters.remember(story.submission()));
    }

    @Test
    void aRatingEndsItsWindowOnlyWhenTheAppealHasMovedOn() {
        happens(REPLIED, 1, ACCEPTED);

        happens(RATED, 1, ACCEPTED);
        assertThat(story.statusOf(1, "RATE")).isEqualTo("OPEN");

        happens(CLOSED, 1, LATER);
        assertThat(story.statusOf(1, "RATE")).isEqualTo("MET");
        assertThat(endOf("RATE")).as("dated at the rating").isEqualTo(ACCEPTED);
    }

    @Test
    void aWindowThatRanOutEndsWithTheAppealThatIsClosedForIt() {
        happens(REPLIED, 1, ACCEPTED);

        happens(NOT_RATED, 1, LATER);
        assertThat(story.statusOf(1, "RATE")).isEqualTo("OPEN");

        happens(CLOSED, 1, LATER);
        assertThat(story.statusOf(1, "RATE")).isEqualTo("LAPSED");
    }

    @Test
    void aBadRatingHoldsTheOldRoundUntilTheNewOneHasItsDuty() {
        happens(REPLIED, 1, ACCEPTED);

        happens(RATED, 1, ACCEPTED);
        assertThat(story.statusOf(1, "RATE")).isEqualTo("OPEN");

        happens(REOPENED, 2, LATER);
        happens(LEFT_BEHIND, 1, LATER);
        assertThat(story.statusOf(2, "DISPATCH")).isEqualTo("OPEN");
        assertThat(story.statusOf(1, "RATE")).isEqualTo("MET");
    }

    @Test
    void aReopeningThatWaitedForNoRatingVoidsTheWindow() {
        happens(REPLIED, 1, ACCEPTED);

        happens(LEFT_BEHIND, 1, LATER);

        assertThat(story.statusOf(1, "RATE")).isEqualTo("VOIDED");
    }

    @Test
    void whatAUnitHadIsRatedEvenWhenItIsWithdrawn() {
        happens(WITHDRAWN, 1, ACCEPTED);
        happens(INVITED_THOUGH_WITHDRAWN, 1, ACCEPTED);
        assertThat(story.statusOf(1, "RATE")).isEqualTo("OPEN");

        happens(RATED, 1, LATER);
        assertThat(story.statusOf(1, "RATE")).isEqualTo("MET");
    }

    @Test
    void aRatingThatTheWithdrawalOvertookStillEndsTheWindow() {
        happens(REPLIED, 1, ACCEPTED);
        happens(RATED, 1, ACCEPTED);

        happens(WITHDRAWN, 1, LATER);

        assertThat(story.statusOf(1, "RATE")).isEqualTo("MET");
    }

    @Test
    void aMatterSolvedOnTheSpotIsTheEnterprisesToRateFromThatMomentOn() {
        happens(SUBMITTED, 1, ACCEPTED);

        happens(SOLVED_ON_THE_SPOT, 1, LATER);
        assertThat(story.statusOf(1, "ACCEPT")).isEqualTo("MET");
        assertThat(story.statusOf(1, "RATE")).isEqualTo("OPEN");

        happens(REPLIED, 1, LATER);
        assertThat(story.obligations()).hasSize(2);
    }

    private void happens(Happening what, int round, Instant at) {
        transactions.inOne(() -> supervision.take(Fact.of(what, new RoundId(story.id(), round), at)));
    }

    private Instant endOf(String kind) {
        UUID id = UUID.fromString(story.duty(kind).id());
        return transactions.inOne(() -> obligations.findById(id).endedAt());
    }
}
