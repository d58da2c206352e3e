package org.zhuoluo.messaging.inbox;

import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.Optional;
import org.zhuoluo.messaging.order.Turn;
import org.zhuoluo.messaging.order.Turn.Verdict;

/** Applies kept records whose turn has come, one transaction each, until none is left whose turn it is. */
@Singleton
class Drain {
    private final UnitOfWork unit;
    private final Positions positions;
    private final KeptRecords kept;
    private final Handling handling;
    private final Burial burial;
    private final Attempts attempts;

    Drain(UnitOfWork unit, Positions positions, KeptRecords kept, Handling handling, Burial burial, Attempts attempts) {
        this.unit = unit;
        this.positions = positions;
        this.kept = kept;
        this.handling = handling;
        this.burial = burial;
        this.attempts = attempts;
    }

    /** Everything about one appeal. */
    void about(Subscription subscription, String key) throws Exception {
        Optional<Kept> next = unit.run(() -> next(subscription, key));
        while (next.isPresent()) {
            apply(subscription, key, next.get());
            next = unit.run(() -> next(subscription, key));
        }
    }

    /** One without an order. */
    void unnumbered(Subscription subscription, String id) throws Exception {
        Optional<Message> found = unit.run(() -> kept.load(id));
        if (found.isPresent() && subscription.knownType(found.get().type()).isPresent()) {
            attempts.run(
                    subscription,
                    found.get(),
                    () -> applyUnnumbered(subscription, id),
                    reason -> buryUnnumbered(subscription, id, reason));
        }
    }

    private Optional<Kept> next(Subscription subscription, String key) throws SQLException {
        Position position = positions.lock(key, subscription.name());
        if (position.isHeld() || position.waiting() == 0) {
            return Optional.empty();
        }
        for (Kept each : kept.waiting(subscription.name(), key)) {
            Turn turn = turnOf(subscription, each, position);
            if (turn.verdict() == Verdict.EARLY) {
                kept.waitFor(each.id(), Reasons.EARLY, turn.waitingFor());
            } else if (subscription.knownType(each.type()).isPresent() || turn.verdict() == Verdict.DUPLICATE) {
                return Optional.of(each);
            } else {
                kept.waitFor(each.id(), Reasons.UNKNOWN_TYPE, "");
            }
        }
        return Optional.empty();
    }

    private void apply(Subscription subscription, String key, Kept next) throws Exception {
        Optional<Message> message = unit.run(() -> kept.load(next.id()));
        if (message.isPresent()) {
            attempts.run(
                    subscription,
                    message.get(),
                    () -> applyIfItsTurn(subscription, key, next, message.get()),
                    reason -> bury(subscription, key, next, message.get(), reason));
        }
    }

    private boolean applyIfItsTurn(Subscription subscription, String key, Kept next, Message message)
            throws SQLException {
        Position position = positions.lock(key, subscription.name());
        if (position.isHeld() || !kept.remove(next.id())) {
            return false;
        }
        boolean duplicate = turnOf(subscription, next, position).verdict() == Verdict.DUPLICATE;
        positions.save((duplicate ? position : position.after(next.source(), next.seq())).withOneLess());
        if (!duplicate) {
            handling.apply(subscription, message);
        }
        return true;
    }

    private boolean bury(Subscription subscription, String key, Kept next, Message message, String reason)
            throws SQLException {
        Position position = positions.lock(key, subscription.name());
        if (position.isHeld() || kept.load(next.id()).isEmpty()) {
            return false;
        }
        burial.buryKept(position, next.id(), message, reason);
        return true;
    }

    private boolean applyUnnumbered(Subscription subscription, String id) throws SQLException {
        Optional<Message> message = kept.load(id);
        if (message.isEmpty() || !kept.remove(id)) {
            return false;
        }
        handling.apply(subscription, message.get());
        return true;
    }

    private boolean buryUnnumbered(Subscription subscription, String id, String reason) throws SQLException {
        Optional<Message> message = kept.load(id);
        if (message.isEmpty()) {
            return false;
        }
        burial.buryKeptUnnumbered(subscription.name(), id, message.get(), reason);
        return true;
    }

    private static Turn turnOf(Subscription subscription, Kept record, Position position) {
        return Turn.of(position.seen(), record.source(), record.seq(), record.seen(), subscription.followed());
    }
}
