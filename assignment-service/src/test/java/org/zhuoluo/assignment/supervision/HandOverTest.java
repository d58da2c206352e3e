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
import org.zhuoluo.assignment.Duty;
import org.zhuoluo.assignment.Story;
import org.zhuoluo.assignment.calendar.Limit;
import org.zhuoluo.assignment.catalogue.Terms;
import org.zhuoluo.assignment.matter.Matters;
import org.zhuoluo.assignment.matter.RoundId;
import org.zhuoluo.assignment.unit.Addressee;

/** Between two links somebody always owes something: the one who hands over stays answerable until the next has the duty. */
@QuarkusTest
class HandOverTest {
    private static final Addressee POWER = new Addressee("U-POWER", "U-POWER/", "P-POWER", null);
    private static final Terms TERMS = new Terms(1, false, Limit.parse("1wd"), Limit.parse("7wd"), Limit.parse("3wd"));
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

    @Test
    void anAnswerThatAWithdrawalOvertookWasGivenAllTheSame() {
        Charge charge = charge();
        happens(Fact.given(Happening.ASSIGNED, round(), charge, TERMS, ACCEPTED));
        happens(Fact.about(Happening.ANSWERED_LAST, round(), charge, ACCEPTED));
        assertThat(story.statusOf(1, "REPLY")).isEqualTo("OPEN");

        happens(WITHDRAWN, 1, LATER);

        assertThat(story.statusOf(1, "REPLY")).isEqualTo("MET");
        assertThat(endOf("REPLY")).isEqualTo(ACCEPTED);
    }

    @Test
    void aPartOfAnAnswerEndsItsOwnDutyAndNoOther() {
        Charge part = charge();
        happens(Fact.given(Happening.PART_ASSIGNED, round(), part, TERMS, ACCEPTED));
        happens(Fact.given(Happening.ASSIGNED, round(), charge(), TERMS, ACCEPTED));

        happens(Fact.about(Happening.ANSWERED, round(), part, LATER));

        assertThat(story.obligations().stream().filter(duty -> duty.is("REPLY")).map(Duty::status))
                .containsExactlyInAnyOrder("MET", "OPEN");
    }

    @Test
    void aClosingThatComesOverTheBrokerEndsTheWindow() {
        Story rated = Story.of(cipher, "020102", "339902").assigned().replied(1).awaitObligation(1, "RATE", "OPEN");
        Story unrated =
                Story.of(cipher, "020102", "339902").assigned().replied(1).awaitObligation(1, "RATE", "OPEN");

        rated.rated("SATISFIED", "CLOSE").closed("RATED");
        unrated.notRated().closed("RATING_NOT_GIVEN");

        rated.awaitObligation(1, "RATE", "MET");
        unrated.awaitObligation(1, "RATE", "LAPSED");
    }

    @Test
    void aWithdrawalThatComesOverTheBrokerOpensTheWindow() {
        Story.of(cipher, "020102", "339902").assigned().withdrawn().awaitObligation(1, "RATE", "OPEN");
    }

    private static Charge charge() {
        UUID assignment = UUID.randomUUID();
        return new Charge(assignment, assignment, POWER);
    }

    private RoundId round() {
        return new RoundId(story.id(), 1);
    }

    private void happens(Fact fact) {
        transactions.inOne(() -> supervision.take(fact));
    }

    private void happens(Happening what, int round, Instant at) {
        happens(Fact.of(what, new RoundId(story.id(), round), at));
    }

    private Instant endOf(String kind) {
        UUID id = UUID.fromString(story.duty(kind).id());
        return transactions.inOne(() -> obligations.findById(id).endedAt());
    }
}
