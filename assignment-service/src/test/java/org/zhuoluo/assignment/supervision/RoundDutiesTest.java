package org.zhuoluo.assignment.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhuoluo.assignment.Fixtures.APPEAL;
import static org.zhuoluo.assignment.Fixtures.NUMBER;
import static org.zhuoluo.assignment.Fixtures.shippedClock;
import static org.zhuoluo.assignment.supervision.ObligationKind.CONTACT;
import static org.zhuoluo.assignment.supervision.ObligationKind.REPLY;
import static org.zhuoluo.assignment.supervision.ObligationKind.RULE;
import static org.zhuoluo.assignment.supervision.ObligationKind.SIGN;
import static org.zhuoluo.assignment.supervision.ObligationKind.STEP;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.zhuoluo.assignment.calendar.Limit;
import org.zhuoluo.assignment.matter.RoundId;
import org.zhuoluo.assignment.unit.Addressee;

class RoundDutiesTest {
    private static final Addressee POWER = new Addressee("U-POWER", "U-POWER/", "P-POWER");
    private static final Addressee WATER = new Addressee("U-WATER", "U-WATER/", "P-WATER");
    private static final UUID SHARE = UUID.fromString("019aaeb9-52d0-7a8b-b6f7-0d15c98e4412");
    private static final Charge FIRST = new Charge(SHARE, SHARE, POWER);
    private static final Charge NEXT =
            new Charge(UUID.fromString("019aaf1d-0b3c-7e61-8f0a-5d2f6a97c310"), SHARE, WATER);

    @Test
    void theNearestIsTheOneThatIsDueFirst() {
        Obligation contact = duty(CONTACT, FIRST, POWER, "2wd");
        Obligation reply = duty(REPLY, FIRST, POWER, "7wd");

        assertThat(nearest(FIRST, reply, contact)).hasValue(contact);
    }

    @Test
    void ofTwoDueAtTheSameMomentTheOneThatIsDoneFirstComesFirst() {
        Obligation sign = duty(SIGN, FIRST, POWER, "1wd");
        Obligation contact = duty(CONTACT, FIRST, POWER, "1wd");

        assertThat(nearest(FIRST, contact, sign)).hasValue(sign);
    }

    @Test
    void aStepOfThePlanIsNearWhenItIsDueBeforeTheReply() {
        Obligation reply = duty(REPLY, FIRST, POWER, "7wd");
        Obligation step = duty(STEP, FIRST, POWER, "3wd");

        assertThat(nearest(FIRST, reply, step)).hasValue(step);
        assertThat(nearest(new Charge(SHARE, UUID.randomUUID(), POWER), step)).isEmpty();
    }

    @Test
    void aClockThatStandsStillIsNotNear() {
        Obligation reply = duty(REPLY, FIRST, POWER, "7wd");
        reply.pause("SUPPLEMENT_REQUESTED", ObligationFixture.OPENED_AT);

        assertThat(nearest(FIRST, reply)).isEmpty();
    }

    @Test
    void whatHasEndedIsNotNear() {
        Obligation sign = duty(SIGN, FIRST, POWER, "1wd");
        sign.meet(ObligationFixture.OPENED_AT);

        assertThat(nearest(FIRST, sign)).isEmpty();
    }

    @Test
    void aShareThatWasHandedOnIsOwedByWhoeverTheDutySays() {
        Obligation reply = duty(REPLY, FIRST, POWER, "7wd");
        Obligation sign = duty(SIGN, NEXT, WATER, "9wd");
        assertThat(nearest(NEXT, reply, sign)).hasValue(sign);

        reply.transfer(NEXT, ObligationFixture.OPENED_AT);

        assertThat(nearest(NEXT, reply, sign)).hasValue(reply);
        assertThat(nearest(FIRST, reply, sign)).isEmpty();
    }

    /** A coordination unit that handles a matter itself does not owe the ruling as the unit that has it. */
    @Test
    void theRulingIsNobodysWhoHasTheMatter() {
        assertThat(nearest(FIRST, duty(RULE, FIRST, POWER, "1wd"))).isEmpty();
    }

    private static Optional<Obligation> nearest(Charge charge, Obligation... duties) {
        return new RoundDuties(List.of(duties)).nearestOf(charge);
    }

    private static Obligation duty(ObligationKind kind, Charge charge, Addressee owner, String limit) {
        var timing = Timing.of(Limit.parse(limit), 0, shippedClock(), ObligationFixture.OPENED_AT);
        String subject = (kind.subject() == Subject.SHARE ? charge.share() : charge.assignment()).toString();
        return new Obligation(
                UUID.randomUUID(),
                new ObligationKey(new RoundId(APPEAL, 1), kind, subject),
                charge.share(),
                NUMBER,
                new Owner(OwnerType.UNIT, owner.unit(), owner.unitPath(), owner.post(), "339901", null),
                timing,
                ObligationFixture.OPENED_AT);
    }
}
