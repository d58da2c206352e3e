package org.zhuoluo.assignment.supervision;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.zhuoluo.assignment.catalogue.Terms;
import org.zhuoluo.assignment.matter.RoundId;

/**
 * Something that happened in a round, at its own time.
 *
 * @param times the how-manieth in the round, for what can happen more than once
 * @param charge the assignment that it is about; none for what concerns the whole round
 * @param terms only when a unit is given something to do
 */
public record Fact(
        Happening what,
        RoundId round,
        Instant at,
        int times,
        @Nullable Charge charge,
        @Nullable Terms terms) {
    public static Fact of(Happening what, RoundId round, Instant at) {
        return new Fact(what, round, at, 1, null, null);
    }

    static Fact repeated(Happening what, RoundId round, Instant at, int times) {
        return new Fact(what, round, at, times, null, null);
    }

    /** The unit was given something to do, under these terms. */
    public static Fact given(Happening what, RoundId round, Charge charge, Terms terms, Instant at) {
        return new Fact(what, round, at, 1, charge, terms);
    }

    public static Fact about(Happening what, RoundId round, Charge charge, Instant at) {
        return new Fact(what, round, at, 1, charge, null);
    }

    ObligationKey keyOf(ObligationKind kind) {
        return new ObligationKey(round, kind, subjectOf(kind));
    }

    /** An act on one assignment leaves the duties of the others alone. */
    boolean concerns(Obligation obligation) {
        return charge == null
                || obligation.kind().subject() == Subject.ROUND
                || obligation.subject().equals(subjectOf(obligation.kind()));
    }

    private String subjectOf(ObligationKind kind) {
        if (charge == null) {
            return Integer.toString(times);
        }
        return switch (kind.subject()) {
            case ROUND -> Integer.toString(times);
            case ASSIGNMENT -> charge.assignment().toString();
            case SHARE -> charge.share().toString();
        };
    }
}
