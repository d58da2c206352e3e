package org.zhuoluo.assignment.supervision;

import static java.util.Comparator.comparing;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The duties of a round as a fact left them. */
public final class RoundDuties {
    private static final Comparator<Obligation> NEAREST =
            comparing((Obligation duty) -> duty.timing().dueAt()).thenComparing(Obligation::kind);

    private final List<Obligation> duties;

    RoundDuties(List<Obligation> duties) {
        this.duties = List.copyOf(duties);
    }

    /** The nearest that the unit of an assignment owes on it now; what is paused is not near. */
    public Optional<Obligation> nearestOf(Charge charge) {
        return duties.stream()
                .filter(duty -> duty.status() == ObligationStatus.OPEN)
                .filter(duty -> duty.kind().owner() == DutyOwner.HANDLING_UNIT)
                .filter(duty -> hangsOn(duty, charge))
                .filter(duty -> charge.to().unit().equals(duty.owner().unit()))
                .min(NEAREST);
    }

    /** Before a unit is given anything, none of them is a unit's that has an assignment. */
    boolean concernAssignments() {
        return duties.stream().anyMatch(duty -> duty.kind().owner() == DutyOwner.HANDLING_UNIT);
    }

    private static boolean hangsOn(Obligation duty, Charge charge) {
        return switch (duty.kind().subject()) {
            case ROUND -> false;
            case ASSIGNMENT -> duty.subject().equals(charge.assignment().toString());
            case SHARE, ITEM -> charge.share().equals(duty.share());
        };
    }
}
