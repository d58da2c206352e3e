package org.zhuoluo.assignment.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.zhuoluo.api.concurrency.ETags;
import org.zhuoluo.api.problem.CommonProblem;
import org.zhuoluo.api.problem.Refusal;
import org.zhuoluo.api.scope.Caller;
import org.zhuoluo.api.scope.Role;
import org.zhuoluo.assignment.assignment.Assignment;
import org.zhuoluo.assignment.assignment.AssignmentId;
import org.zhuoluo.assignment.assignment.Assignments;
import org.zhuoluo.assignment.assignment.Signing;
import org.zhuoluo.assignment.matter.RoundId;
import org.zhuoluo.assignment.matter.Rounds;
import org.zhuoluo.assignment.unit.Sight;
import org.zhuoluo.assignment.unit.Sights;

/** Hands an entry with its assignment to whoever acts on it, the round locked first; what lies outside their sight is not found. */
@ApplicationScoped
class TakeEntry {
    private final LedgerEntries entries;
    private final Assignments assignments;
    private final Rounds rounds;
    private final Signing signing;
    private final Sights sights;
    private final Caller caller;

    TakeEntry(
            LedgerEntries entries,
            Assignments assignments,
            Rounds rounds,
            Signing signing,
            Sights sights,
            Caller caller) {
        this.entries = entries;
        this.assignments = assignments;
        this.rounds = rounds;
        this.signing = signing;
        this.sights = sights;
        this.caller = caller;
    }

    /** For an act of the unit, which signs by it if it has not. */
    Taken asUnit(UUID id, @Nullable String ifMatch, Instant at) {
        Taken taken = take(id, sights.ofUnit(), ifMatch);
        signing.signIfUnsigned(taken.assignment(), at);
        return taken;
    }

    Taken asSupervisor(UUID id, @Nullable String ifMatch) {
        return take(id, sights.ofArea(), ifMatch);
    }

    /** For what the unit does as well as the supervisor. */
    Taken asEither(UUID id, @Nullable String ifMatch, Instant at) {
        Sight own = caller.hasAny(Role.HANDLER, Role.HEAD) ? sights.ofUnit() : new Sight.Nothing();
        Sight area = caller.has(Role.SUPERVISOR) ? sights.ofArea() : new Sight.Nothing();
        Taken taken = take(id, Sight.union(Stream.of(own, area).toList()), ifMatch);
        Assignment assignment = taken.assignment();
        if (covers(own, assignment)) {
            signing.signIfUnsigned(assignment, at);
        }
        return taken;
    }

    private Taken take(UUID id, Sight sight, @Nullable String ifMatch) {
        AssignmentId known = entries.assignmentOf(id).orElseThrow(TakeEntry::notFound);
        RoundId round = assignments.roundOf(known, sight).orElseThrow(TakeEntry::notFound);
        rounds.lock(round);
        LedgerEntry entry = entries.lock(id);
        Assignment assignment = assignments.lock(entry.assignment());
        if (!covers(sight, assignment)) {
            throw notFound(); // handed on to another unit a moment ago
        }
        ETags.require(ifMatch, entry.version());
        return new Taken(entry, assignment);
    }

    private static boolean covers(Sight sight, Assignment assignment) {
        return sight.covers(
                assignment.handover().unitPath(), assignment.handover().area());
    }

    private static Refusal notFound() {
        return Refusal.of(CommonProblem.NOT_FOUND);
    }

    /** An entry, and the assignment that carries its share now. */
    record Taken(LedgerEntry entry, Assignment assignment) {}
}
