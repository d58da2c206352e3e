package org.zhuoluo.messaging.inbox;

import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;
import org.zhuoluo.messaging.order.Turn;
import org.zhuoluo.messaging.order.Turn.Verdict;

/**
 * Takes a record as it comes from the broker and leaves it applied, kept or recognised as known, in one transaction. An exception means that
 * nothing was done and the same record must come again.
 */
@Singleton
class Inbox {
    private final Positions positions;
    private final KeptRecords kept;
    private final UnnumberedEvents unnumbered;
    private final Handling handling;
    private final Burial burial;
    private final Attempts attempts;
    private final Drain drain;

    Inbox(
            Positions positions,
            KeptRecords kept,
            UnnumberedEvents unnumbered,
            Handling handling,
            Burial burial,
            Attempts attempts,
            Drain drain) {
        this.positions = positions;
        this.kept = kept;
        this.unnumbered = unnumbered;
        this.handling = handling;
        this.burial = burial;
        this.attempts = attempts;
        this.drain = drain;
    }

    Outcome receive(Subscription subscription, Message message) throws Exception {
        if (!message.isNumbered()) {
            return attempts.run(
                    subscription,
                    message,
                    () -> takeUnnumbered(subscription, message),
                    reason -> buryUnnumbered(subscription, message, reason));
        }
        Outcome outcome = attempts.run(
                subscription,
                message,
                () -> take(subscription, message),
                reason -> bury(subscription, message, reason));
        if (outcome == Outcome.APPLIED_AND_OTHERS_WAIT) {
            drain.about(subscription, message.key());
        }
        return outcome;
    }

    private Outcome take(Subscription subscription, Message message) throws Exception {
        Position position = positions.lock(message.key(), subscription.name());
        Turn turn = turnOf(subscription, message, position);
        if (isKnown(position, message, turn)) {
            return Outcome.DUPLICATE;
        }
        if (position.isHeld()) {
            return keep(position, message, RecordState.HELD, Reasons.BEHIND_DEAD, null);
        }
        if (turn.verdict() == Verdict.EARLY) {
            return keep(position, message, RecordState.PARKED, Reasons.EARLY, turn.waitingFor());
        }
        if (subscription.knownType(message.type()).isEmpty()) {
            return keep(position, message, RecordState.PARKED, Reasons.UNKNOWN_TYPE, null);
        }
        positions.save(position.after(message.source(), message.seq()));
        handling.apply(subscription, message);
        return position.waiting() > 0 ? Outcome.APPLIED_AND_OTHERS_WAIT : Outcome.APPLIED;
    }

    private Outcome bury(Subscription subscription, Message message, String reason) throws Exception {
        Position position = positions.lock(message.key(), subscription.name());
        if (isKnown(position, message, turnOf(subscription, message, position))) {
            return Outcome.DUPLICATE;
        }
        if (position.isHeld()) {
            return keep(position, message, RecordState.HELD, Reasons.BEHIND_DEAD, null);
        }
        burial.bury(position, message, reason);
        return Outcome.DEAD;
    }

    private Outcome takeUnnumbered(Subscription subscription, Message message) throws Exception {
        if (!unnumbered.take(subscription.name(), message.id())) {
            return Outcome.DUPLICATE;
        }
        if (message.flaw() == null && subscription.knownType(message.type()).isEmpty()) {
            kept.keep(subscription.name(), message, RecordState.PARKED, Reasons.UNKNOWN_TYPE, null);
            return Outcome.KEPT;
        }
        handling.apply(subscription, message);
        return Outcome.APPLIED;
    }

    private Outcome buryUnnumbered(Subscription subscription, Message message, String reason) throws Exception {
        if (!unnumbered.take(subscription.name(), message.id())) {
            return Outcome.DUPLICATE;
        }
        burial.buryUnnumbered(subscription.name(), message, reason);
        return Outcome.DEAD;
    }

    private Outcome keep(
            Position position, Message message, RecordState state, String reason, @Nullable String waitingFor)
            throws Exception {
        kept.keep(position.consumer(), message, state, reason, waitingFor);
        positions.save(position.withOneMore());
        return Outcome.KEPT;
    }

    /** Applied before, or kept before: only a position with waiting records needs the second look. */
    private boolean isKnown(Position position, Message message, Turn turn) throws Exception {
        return turn.verdict() == Verdict.DUPLICATE
                || position.waiting() > 0 && kept.holds(position.consumer(), message.id());
    }

    private static Turn turnOf(Subscription subscription, Message message, Position position) {
        return Turn.of(position.seen(), message.source(), message.seq(), message.seen(), subscription.followed());
    }

    /** What became of a record. */
    enum Outcome {
        APPLIED("applied"),
        APPLIED_AND_OTHERS_WAIT("applied"),
        DUPLICATE("duplicate"),
        KEPT("kept"),
        DEAD("dead");

        private final String label;

        Outcome(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }
    }
}
