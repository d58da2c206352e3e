package org.zhuoluo.assignment.supervision;

import static org.zhuoluo.assignment.Fixtures.APPEAL;
import static org.zhuoluo.assignment.Fixtures.NUMBER;
import static org.zhuoluo.assignment.Fixtures.local;
import static org.zhuoluo.assignment.Fixtures.shippedClock;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.zhuoluo.assignment.calendar.Limit;
import org.zhuoluo.assignment.matter.RoundId;
import org.zhuoluo.assignment.unit.Addressee;
import org.zhuoluo.workingtime.Deadline;

/** Obligations that came to their status by the real moves. */
final class ObligationFixture {
    static final Instant OPENED_AT = local("2026-11-23T09:12");

    static final Charge ANOTHER = new Charge(
            UUID.fromString("019aaf1d-0b3c-7e61-8f0a-5d2f6a97c310"),
            UUID.fromString("019aaeb9-52d0-7a8b-b6f7-0d15c98e4412"),
            new Addressee("U-WATER", "U-WATER/", "P-WATER", null));

    static final Deadline NEXT_WEEK = new Deadline(local("2026-12-01T00:00"), LocalDate.of(2026, 11, 30), false);

    private ObligationFixture() {}

    static Obligation in(ObligationStatus status) {
        Obligation obligation = open(ObligationKind.ACCEPT, "1wd");
        switch (status) {
            case OPEN -> {}
            case PAUSED -> obligation.pause("SUPPLEMENT_REQUESTED", OPENED_AT);
            case MET -> obligation.meet(OPENED_AT);
            case VOIDED -> obligation.voidBecause(Happening.WITHDRAWN, OPENED_AT);
            case LAPSED -> obligation.lapse();
        }
        return obligation;
    }

    static Obligation open(ObligationKind kind, String limit) {
        return open(kind, limit, OPENED_AT);
    }

    static Obligation open(ObligationKind kind, String limit, Instant at) {
        var timing = Timing.of(Limit.parse(limit), 0, shippedClock(), at);
        var owner = new Owner(OwnerType.UNIT, "U-INTAKE", "U-INTAKE/", "P-INTAKE", null, "339901", null);
        return new Obligation(
                UUID.randomUUID(),
                new ObligationKey(new RoundId(APPEAL, 1), kind, "1"),
                null,
                NUMBER,
                owner,
                timing,
                at);
    }
}
