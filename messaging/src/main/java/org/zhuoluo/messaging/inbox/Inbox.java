package org.zhuoluo.messaging.inbox;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.zhuoluo.api.transaction.Contention;
import org.zhuoluo.messaging.order.Turn;
import org.zhuoluo.messaging.order.Turn.Verdict;

/**
 * Takes records as they come from the broker and leaves each applied, kept or recognised as known, in one transaction. An exception means
 * that they must come again; those that were done by then are recognised.
 */
@Singleton
class Inbox {
    private static final Logger LOG = Logger.getLogger(Inbox.class);

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

    /**
     * Numbered messages about different appeals: in one transaction if all goes well, which is where the time goes otherwise, and else each
     * alone, so that nobody suffers for another's fault. Each is reported when it is in its place.
     */
    void receive(Subscription subscription, List<Message> messages, BiConsumer<Message, Outcome> report)
            throws Exception {
        Optional<List<Outcome>> together = messages.size() > 1 ? tryTogether(subscription, messages) : Optional.empty();
        if (together.isEmpty()) {
            receiveEach(subscription, messages, report);
            return;
        }
        for (int i = 0; i < messages.size(); i++) {
            drainBehind(subscription, messages.get(i), together.get().get(i));
            report.accept(messages.get(i), together.get().get(i));
        }
    }

    /** One whose rows somebody holds has to come again; that is no reason to keep the others waiting. */
    private void receiveEach(Subscription subscription, List<Message> messages, BiConsumer<Message, Outcome> report)
            throws Exception {
        @Nullable Exception contention = null;
        for (Message message : messages) {
            try {
                report.accept(message, receive(subscription, message));
            } catch (Exception failure) {
                if (!Contention.isBehind(failure)) {
                    throw failure;
                }
                contention = failure;
            }
        }
        if (contention != null) {
            throw contention;
        }
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
                () -> take(subscription, List.of(message), handling::apply).getFirst(),
                reason -> bury(subscription, message, reason));
        drainBehind(subscription, message, outcome);
        return outcome;
    }

    /** Empty if it was not to be, whoever's fault that was: it shows when each is received alone. */
    private Optional<List<Outcome>> tryTogether(Subscription subscription, List<Message> messages)
            throws InterruptedException {
        try {
            return Optional.of(attempts.once(() -> take(subscription, messages, attempts.surrounded(handling::apply))));
        } catch (InterruptedException e) {
            throw e;
        } catch (Exception | LinkageError | AssertionError | StackOverflowError failure) {
            LOG.debugf(
                    "%s takes %d records one by one: %s",
                    subscription.name(), messages.size(), Failure.describe(failure));
            return Optional.empty();
        }
    }

    private void drainBehind(Subscription subscription, Message message, Outcome outcome) throws Exception {
        if (outcome == Outcome.APPLIED_AND_OTHERS_WAIT) {
            drain.about(subscription, message.key());
        }
    }

    /** All positions are moved before the first handler runs: what it tells says how far its appeal was when it was told. */
    private List<Outcome> take(Subscription subscription, List<Message> messages, Handler handler) throws Exception {
        Set<String> keys = messages.stream().map(Message::key).collect(Collectors.toCollection(TreeSet::new));
        Map<String, Position> before = positions.lock(keys, subscription.name());
        List<Position> after = new ArrayList<>();
        List<Outcome> outcomes = new ArrayList<>();
        for (Message message : messages) {
            outcomes.add(judge(subscription, message, Objects.requireNonNull(before.get(message.key())), after));
        }
        positions.save(after);
        for (int i = 0; i < messages.size(); i++) {
            if (outcomes.get(i).isApplied()) {
                handler.handle(subscription, messages.get(i));
            }
        }
        return outcomes;
    }

    private Outcome judge(Subscription subscription, Message message, Position position, List<Position> after)
            throws Exception {
        Turn turn = turnOf(subscription, message, position);
        if (isKnown(position, message, turn)) {
            return Outcome.DUPLICATE;
        }
        if (position.isHeld()) {
            after.add(keep(position, message, RecordState.HELD, Reasons.BEHIND_DEAD, null));
            return Outcome.KEPT;
        }
        if (turn.verdict() == Verdict.EARLY) {
            after.add(keep(position, message, RecordState.PARKED, Reasons.EARLY, turn.waitingFor()));
            return Outcome.KEPT;
        }
        if (subscription.knownType(message.type()).isEmpty()) {
            after.add(keep(position, message, RecordState.PARKED, Reasons.UNKNOWN_TYPE, null));
            return Outcome.KEPT;
        }
        after.add(position.after(message.source(), message.seq()));
        return position.waiting() > 0 ? Outcome.APPLIED_AND_OTHERS_WAIT : Outcome.APPLIED;
    }

    private Outcome bury(Subscription subscription, Message message, String reason) throws Exception {
        Position position = positions.lock(message.key(), subscription.name());
        if (isKnown(position, message, turnOf(subscription, message, position))) {
            return Outcome.DUPLICATE;
        }
        if (position.isHeld()) {
            positions.save(keep(position, message, RecordState.HELD, Reasons.BEHIND_DEAD, null));
            return Outcome.KEPT;
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

    private Position keep(
            Position position, Message message, RecordState state, String reason, @Nullable String waitingFor)
            throws Exception {
        kept.keep(position.consumer(), message, state, reason, waitingFor);
        return position.withOneMore();
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

        boolean isApplied() {
            return this == APPLIED || this == APPLIED_AND_OTHERS_WAIT;
        }
    }

    /** What is done with a message whose turn it is. */
    interface Handler {
        void handle(Subscription subscription, Message message) throws Exception;
    }
}
