package org.zhuoluo.assignment.supervision;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhuoluo.assignment.catalogue.Terms;
import org.zhuoluo.assignment.matter.RoundId;
import org.zhuoluo.workingtime.Deadline;

/**
 * Something that happened in a round, at its own time.
 *
 * @param times the how-manieth in the round, for what can happen more than once
 * @param charge the assignment that it is about; none for what concerns the whole round
 * @param terms only when a unit is given something to do
 * @param item the one thing that it is about, where there may be several at a time: a request, a draft, a step
 * @param due until when the duty that it opens or reschedules is to be done, where that was set and no limit is counted
 */
public record Fact(
        Happening what,
        RoundId round,
        Instant at,
        int times,
        @Nullable Charge charge,
        @Nullable Terms terms,
        @Nullable UUID item,
        @Nullable Deadline due) {
    public static Fact of(Happening what, RoundId round, Instant at) {
        return new Fact(what, round, at, 1, null, null, null, null);
    }

    static Fact repeated(Happening what, RoundId round, Instant at, int times) {
        return new Fact(what, round, at, times, null, null, null, null);
    }

    /** The unit was given something to do, under these terms. */
    public static Fact given(Happening what, RoundId round, Charge charge, Terms terms, Instant at) {
        return new Fact(what, round, at, 1, charge, terms, null, null);
    }

    public static Fact about(Happening what, RoundId round, Charge charge, Instant at) {
        return new Fact(what, round, at, 1, charge, null, null, null);
    }

    /** The same about one thing among several. */
    public Fact concerning(UUID one) {
        return new Fact(what, round, at, times, charge, terms, one, due);
    }

    /** The same with the moment that was set. */
    public Fact dueBy(Deadline set) {
        return new Fact(what, round, at, times, charge, terms, item, set);
    }

    ObligationKey keyOf(ObligationKind kind) {
        return new ObligationKey(round, kind, subjectOf(kind));
    }

    /** An act on one assignment leaves the duties of the others alone, and one about a single thing those about other things. */
    boolean concerns(Obligation obligation) {
        return switch (obligation.kind().subject()) {
            case ROUND -> true;
            case ASSIGNMENT -> charge == null || obligation.subject().equals(subjectOf(obligation.kind()));
            case SHARE -> concernsShareOf(obligation);
            case ITEM ->
                item == null
                        ? concernsShareOf(obligation)
                        : obligation.subject().equals(item.toString());
        };
    }

    private boolean concernsShareOf(Obligation obligation) {
        return charge == null || charge.share().equals(obligation.share());
    }

    private String subjectOf(ObligationKind kind) {
        String one = item == null ? null : item.toString();
        String numbered = Integer.toString(times);
        return switch (kind.subject()) {
            case ROUND -> numbered;
            case ASSIGNMENT -> charge == null ? numbered : charge.assignment().toString();
            case SHARE ->
                one != null ? one : charge == null ? numbered : charge.share().toString();
            case ITEM -> one != null ? one : numbered;
        };
    }
}
