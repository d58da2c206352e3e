package org.zhuoluo.appeals.appeal;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.hibernate.StatelessSession;
import org.hibernate.exception.ConstraintViolationException;
import org.zhuoluo.messaging.contract.AppealEvent;
import org.zhuoluo.messaging.outbox.Outbox;

/** Writes down what happens to appeals: on the timeline and, where it is our own fact, for everybody else, in the transaction of the change. */
@ApplicationScoped
public class Chronicle {
    private static final String NUMBER_CONSTRAINT = "appeal_number";

    private final Appeals appeals;
    private final StatelessSession rows;
    private final Outbox outbox;

    Chronicle(Appeals appeals, StatelessSession rows, Outbox outbox) {
        this.appeals = appeals;
        this.rows = rows;
        this.outbox = outbox;
    }

    /** Stores a new appeal with all that is told of it already; gives its first line, or stores nothing when its number is taken. */
    @Transactional(MANDATORY)
    public Optional<TimelineEntry> begin(Appeal appeal, List<AppealEvent> told) {
        List<TimelineEntry> lines = linesOf(appeal, told);
        try {
            rows.insert(appeal); // at once, so that a taken number shows while another can still be drawn
        } catch (ConstraintViolationException taken) {
            if (Optional.ofNullable(taken.getConstraintName()).orElse("").contains(NUMBER_CONSTRAINT)) {
                return Optional.empty();
            }
            throw taken;
        }
        rows.insertMultiple(lines);
        told.forEach(outbox::appendAtBirth);
        return Optional.of(lines.getFirst());
    }

    /** Tells our own facts about an appeal that the caller has locked. */
    @Transactional(MANDATORY)
    public void tell(Appeal appeal, List<? extends AppealEvent> told) {
        rows.insertMultiple(linesOf(appeal, told));
        told.forEach(outbox::append);
    }

    /**
     * Follows a fact of another service: makes the move that it asks for and tells what came of it. A fact whose move has been overtaken is
     * kept as a late note; one that could never be legal throws, and ends with the dead letters. Gives the line that was written.
     */
    @Transactional(MANDATORY)
    public TimelineEntry follow(
            UUID appealId, Function<Appeal, Entry> fact, Function<Appeal, List<? extends AppealEvent>> move) {
        Appeal appeal = appeals.requireLocked(appealId);
        Entry entry = fact.apply(appeal);
        int roundBefore = appeal.round();
        List<? extends AppealEvent> told;
        try {
            told = move.apply(appeal);
        } catch (MoveOvertaken overtaken) {
            return write(new TimelineEntry(appeal, entry.asLate(), roundBefore));
        }
        TimelineEntry line = write(new TimelineEntry(appeal, entry, roundBefore));
        tell(appeal, told);
        return line;
    }

    /** A fact whose line on the timeline does not depend on where the appeal stands. */
    @Transactional(MANDATORY)
    public TimelineEntry follow(UUID appealId, Entry fact, Function<Appeal, List<? extends AppealEvent>> move) {
        return follow(appealId, appeal -> fact, move);
    }

    /** A fact that moves nothing, and hence cannot be overtaken: it says what was done, also after the end. */
    @Transactional(MANDATORY)
    public TimelineEntry note(UUID appealId, Entry fact) {
        return follow(appealId, fact, appeal -> List.of());
    }

    private TimelineEntry write(TimelineEntry line) {
        rows.insert(line);
        return line;
    }

    private static List<TimelineEntry> linesOf(Appeal appeal, List<? extends AppealEvent> told) {
        List<TimelineEntry> lines = new ArrayList<>();
        for (AppealEvent event : told) {
            Entry.of(event).ifPresent(entry -> lines.add(new TimelineEntry(appeal, entry)));
        }
        return lines;
    }
}
