package org.zhuoluo.assignment.supervision;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhuoluo.assignment.matter.RoundId;

/**
 * Something that happened in a round, at its own time.
 *
 * @param times the how-manieth in the round, for what can happen more than once
 * @param assignment whose act it is; none for what concerns the whole round
 * @param mandate only when the assignment is made
 */
public record Fact(
        Happening what,
        RoundId round,
        Instant at,
        int times,
        @Nullable UUID assignment,
        @Nullable Mandate mandate) {
    public static Fact of(Happening what, RoundId round, Instant at) {
        return new Fact(what, round, at, 1, null, null);
    }

    static Fact repeated(Happening what, RoundId round, Instant at, int times) {
        return new Fact(what, round, at, times, null, null);
    }

    public static Fact assigned(RoundId round, UUID assignment, Mandate mandate, Instant at) {
        return new Fact(Happening.ASSIGNED, round, at, 1, assignment, mandate);
    }

    public static Fact ofAssignment(Happening what, RoundId round, UUID assignment, Instant at) {
        return new Fact(what, round, at, 1, assignment, null);
    }

    ObligationKey keyOf(ObligationKind kind) {
        return new ObligationKey(round, kind, subjectOf(kind));
    }

    /** An act on one assignment leaves the duties of the others alone. */
    boolean concerns(Obligation obligation) {
        return assignment == null
                || !obligation.kind().belongsToAssignment()
                || obligation.subject().equals(subjectOf(obligation.kind()));
    }

    private String subjectOf(ObligationKind kind) {
        return kind.belongsToAssignment() && assignment != null ? assignment.toString() : Integer.toString(times);
    }
}
