package org.zhuoluo.messaging.inbox;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.util.Optional;
import org.jboss.logging.Logger;

/**
 * The two ways out for a stuck record. Replay only puts it back in line: the consumers apply it under their own rules a moment later, and it
 * may die again. Discard moves the position past it, as if it had been applied, and keeps who did that and why.
 */
@ApplicationScoped
public class OperatorActs {
    private static final Logger LOG = Logger.getLogger(OperatorActs.class);

    private final Positions positions;
    private final SettledRecords settled;
    private final KeptRecords kept;
    private final Sweeper sweeper;
    private final TransactionSynchronizationRegistry transaction;

    OperatorActs(
            Positions positions,
            SettledRecords settled,
            KeptRecords kept,
            Sweeper sweeper,
            TransactionSynchronizationRegistry transaction) {
        this.positions = positions;
        this.settled = settled;
        this.kept = kept;
        this.sweeper = sweeper;
        this.transaction = transaction;
    }

    @Transactional(MANDATORY)
    public Answer replay(String id) throws SQLException {
        Optional<SettledRecords.Line> line = settled.find(id);
        if (line.isEmpty()) {
            return Answer.NOT_FOUND;
        }
        Answer answer = line.get().isNumbered() ? replayNumbered(line.get()) : replayUnnumbered(line.get());
        if (answer == Answer.DONE) {
            LOG.infof("%s gets record %s again", line.get().consumer(), id);
            examineAfterCommit(line.get().key());
        }
        return answer;
    }

    @Transactional(MANDATORY)
    public Answer discard(String id, String reason, String operator) throws SQLException {
        Optional<SettledRecords.Line> line = settled.find(id);
        if (line.isEmpty()) {
            return Answer.NOT_FOUND;
        }
        Answer answer = line.get().isNumbered() ? passOver(line.get()) : Answer.DONE;
        if (answer == Answer.DONE && settled.discard(id, reason, operator)) {
            LOG.infof("%s gives up record %s", line.get().consumer(), id);
            examineAfterCommit(line.get().key());
            return Answer.DONE;
        }
        return answer == Answer.DONE ? Answer.SETTLED : answer;
    }

    private Answer replayNumbered(SettledRecords.Line seen) throws SQLException {
        Position position = positions.lock(seen.key(), seen.consumer());
        Optional<SettledRecords.Line> line = settled.find(seen.id());
        if (line.isEmpty()) {
            return Answer.NOT_FOUND;
        }
        return switch (line.get().state()) {
            case DISCARDED -> Answer.SETTLED;
            case HELD -> Answer.BEHIND_OTHERS;
            case PARKED -> Answer.DONE;
            case DEAD -> {
                settled.revive(seen.id());
                kept.release(position);
                positions.save(position.heldBy(null));
                yield Answer.DONE;
            }
        };
    }

    private Answer replayUnnumbered(SettledRecords.Line line) throws SQLException {
        if (line.state() == RecordState.DISCARDED) {
            return Answer.SETTLED;
        }
        settled.revive(line.id());
        return Answer.DONE;
    }

    /** The numbers before it that never came are given up with it; what waits with a lower number comes first. */
    private Answer passOver(SettledRecords.Line seen) throws SQLException {
        Position position = positions.lock(seen.key(), seen.consumer());
        Optional<SettledRecords.Line> line = settled.find(seen.id());
        if (line.isEmpty()) {
            return Answer.NOT_FOUND;
        }
        if (line.get().state() == RecordState.DISCARDED) {
            return Answer.SETTLED;
        }
        if (line.get().state() == RecordState.HELD || kept.hasEarlier(position, seen.source(), seen.seq())) {
            return Answer.BEHIND_OTHERS;
        }
        boolean wasHolding = seen.id().equals(position.heldBy());
        Position passed = position.after(
                        seen.source(), Math.max(seen.seq(), position.seen().of(seen.source())))
                .withOneLess();
        if (wasHolding) {
            kept.release(position);
        }
        positions.save(wasHolding ? passed.heldBy(null) : passed);
        return Answer.DONE;
    }

    private void examineAfterCommit(String key) {
        transaction.registerInterposedSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {}

            @Override
            public void afterCompletion(int status) {
                if (status == Status.STATUS_COMMITTED) {
                    sweeper.nudge(key);
                }
            }
        });
    }

    /** What came of an act. */
    public enum Answer {
        DONE,
        NOT_FOUND,
        BEHIND_OTHERS,
        SETTLED
    }
}
