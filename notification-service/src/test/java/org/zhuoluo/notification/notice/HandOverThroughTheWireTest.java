package org.zhuoluo.notification.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhuoluo.notification.notice.Inboxes.abouts;
import static org.zhuoluo.notification.notice.Inboxes.awaitAbout;
import static org.zhuoluo.notification.notice.Inboxes.staff;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zhuoluo.api.encryption.FieldCipher;
import org.zhuoluo.api.testing.Tokens;
import org.zhuoluo.notification.testing.Wire;

/** Who hears of a matter that changes hands, or of which a unit is asked what it thinks. */
@QuarkusTest
class HandOverThroughTheWireTest {
    @Inject
    FieldCipher cipher;

    private final Wire wire = new Wire();
    private final String creditCode = City.newEnterprise();
    private final String enterprise = Tokens.enterprise(creditCode);
    private final String water = staff("water.a");
    private final String housing = staff("housing.a");
    private final String land = staff("land.a");

    @SuppressWarnings("NullAway.Init")
    private OneAppeal appeal;

    @BeforeEach
    void anAppealThatTheWaterworksHave() {
        City.defineOnce();
        appeal = OneAppeal.of(creditCode, cipher);
        wire.say(appeal.submitted());
        wire.say(appeal.accepted());
        wire.say(appeal.made());
    }

    @Test
    void aReturnIsRuledOnByTheCoordinatorAndTheUnitHearsThatItStays() {
        wire.say(appeal.returned());
        wire.say(appeal.ruled("REFUSED"));

        awaitAbout(appeal, water, "RETURN_REFUSED");
        awaitAbout(appeal, staff("coordinator1"), "RETURN_TO_RULE");
        assertThat(abouts(appeal, water)).containsExactly("RETURN_REFUSED", "TO_HANDLE");
        assertThat(abouts(appeal, enterprise)).containsExactly("GIVEN_TO_UNIT", "ACCEPTED", "SUBMITTED");
    }

    @Test
    void theUnitThatHandedItOnHearsOfItUntilTheOtherHasTheDuty() {
        var other = appeal.ofAnotherAssignment();
        wire.say(appeal.transferredTo(other));
        wire.say(other.givenTo("P-HOUSING"));
        wire.say(appeal.paused("REPLY"));
        awaitAbout(appeal, housing, "CLOCK_PAUSED");

        wire.say(other.signed());
        wire.say(other.goesOver("REPLY"));
        wire.say(appeal.resumed("REPLY"));
        awaitAbout(appeal, housing, "CLOCK_RESUMED");

        assertThat(abouts(appeal, housing)).containsExactly("CLOCK_RESUMED", "CLOCK_PAUSED", "TO_HANDLE");
        assertThat(abouts(appeal, water)).containsExactly("CLOCK_PAUSED", "HANDED_ON", "TO_HANDLE");
        assertThat(abouts(appeal, enterprise))
                .startsWith("CLOCK_RESUMED", "SIGNED_BY_UNIT", "CLOCK_PAUSED", "GIVEN_TO_UNIT");
    }

    @Test
    void whoHandedItOnBeforeIsRelievedByTheLastWhoHasIt() {
        var second = appeal.ofAnotherAssignment();
        var third = appeal.ofAnotherAssignment();
        wire.say(appeal.transferredTo(second));
        wire.say(second.givenTo("P-HOUSING"));
        wire.say(second.transferredTo(third));
        wire.say(third.givenTo("P-LAND"));
        wire.say(third.goesOver("CONTACT")); // not what they answer for
        wire.say(appeal.paused("REPLY"));
        wire.say(third.goesOver("REPLY"));
        wire.say(appeal.resumed("REPLY"));

        awaitAbout(appeal, land, "CLOCK_RESUMED");
        assertThat(abouts(appeal, water)).containsExactly("CLOCK_PAUSED", "HANDED_ON", "TO_HANDLE");
        assertThat(abouts(appeal, housing)).containsExactly("CLOCK_PAUSED", "HANDED_ON", "TO_HANDLE");
    }

    @Test
    void whoStillAnswersForWhatWasHandedOnHearsOfItsEnd() {
        var other = appeal.ofAnotherAssignment();
        wire.say(appeal.transferredTo(other));
        wire.say(other.givenTo("P-HOUSING"));
        wire.say(other.cancelled());
        wire.say(appeal.ratingNotGiven());

        awaitAbout(appeal, water, "CANCELLED");
        awaitAbout(appeal, housing, "CANCELLED");
        assertThat(abouts(appeal, water)).containsExactly("CANCELLED", "HANDED_ON", "TO_HANDLE");
    }

    @Test
    void whoAssistsIsAskedAndHeardInsideTheHouse() {
        var assisting = appeal.ofAnotherAssignment();
        wire.say(appeal.assistanceAskedOf(assisting));
        wire.say(assisting.opened("SIGN", "UNIT", "P-LAND"));
        wire.say(assisting.opened("ASSIST", "UNIT", "P-LAND"));
        wire.say(assisting.opinionGiven());
        wire.say(appeal.rated());

        awaitAbout(appeal, water, "RATED");
        awaitAbout(appeal, land, "TO_ASSIST");
        assertThat(abouts(appeal, water)).containsExactly("RATED", "OPINION_GIVEN", "TO_HANDLE");
        assertThat(abouts(appeal, land)).containsExactly("TO_ASSIST");
        assertThat(abouts(appeal, enterprise)).containsExactly("GIVEN_TO_UNIT", "ACCEPTED", "SUBMITTED");
        assertThat(abouts(appeal, staff("coordinator1"))).containsExactly("ASSIGNED", "TO_ASSIGN");
    }

    /** A defect that others have: who is to do it is never told. */
    @Test
    void thePersonAssignedIsTold() {
        var second = appeal.ofAnotherAssignment();
        wire.say(second.givenTo("P-HOUSING", "housing.desk-three"));
        awaitAbout(appeal, staff("housing.desk-three"), "TO_HANDLE");
        assertThat(abouts(appeal, housing)).containsExactly("TO_HANDLE");

        var assisting = appeal.ofAnotherAssignment();
        wire.say(appeal.assistanceAskedOf(assisting, "land.a")); // the holder of the post, who reads it there
        awaitAbout(appeal, land, "TO_ASSIST");
        assertThat(abouts(appeal, land)).containsExactly("TO_ASSIST");
        assertThat(abouts(appeal, staff("somebody.else"))).isEmpty();
    }

    @Test
    void whoWasAskedHearsThatNothingMoreIsToBeDone() {
        var assisting = appeal.ofAnotherAssignment();
        wire.say(appeal.assistanceAskedOf(assisting));
        wire.say(appeal.cancelled());
        wire.say(assisting.cancelled());

        awaitAbout(appeal, land, "CANCELLED");
        assertThat(abouts(appeal, land)).containsExactly("CANCELLED", "TO_ASSIST");
        assertThat(abouts(appeal, water)).containsExactly("CANCELLED", "TO_HANDLE");
    }
}
