package org.zhuoluo.assignment.assignment;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.zhuoluo.assignment.supervision.Obligation;
import org.zhuoluo.assignment.supervision.ObligationKind;

/**
 * The nearest duty that the unit owes on an assignment, as a copy beside it: desks are sorted by its due moment.
 *
 * @param kind none while no clock of the unit runs
 */
@Embeddable
public record NextDuty(
        @Enumerated(EnumType.STRING) @Column(name = "next_duty") @Nullable
        ObligationKind kind,

        @Column(name = "next_due_at") Instant dueAt) {
    /**
     * Later than every due moment: what waits comes last, and a page can go on after it as after any other. Not later still, because
     * MariaDB turns a parameter beyond the beginning of 2038 into NULL; no client names a day after 2036 (PlausibleTime).
     */
    public static final Instant NEVER = Instant.parse("2037-12-31T00:00:00Z");

    static final NextDuty NONE = new NextDuty(null, NEVER);

    static NextDuty of(Obligation duty) {
        return new NextDuty(duty.kind(), duty.timing().dueAt());
    }

    /** Overdue is a question about the clock; what waits never is. */
    public boolean isOverdue(Instant now) {
        return !now.isBefore(dueAt);
    }
}
