package org.zhuoluo.assignment.abolition;

import io.quarkus.logging.Log;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import org.zhuoluo.api.transaction.Transactions;
import org.zhuoluo.assignment.calendar.BusinessDay;
import org.zhuoluo.assignment.matter.RoundId;
import org.zhuoluo.assignment.unit.Units;
import org.zhuoluo.messaging.Rebuild;
import org.zhuoluo.workingtime.WorkingCalendar;

/**
 * Ticks on every instance and works abolitions off, a matter a transaction: whatever dies in between, the next one goes on where it stood,
 * for what is left is read off the duties.
 */
@ApplicationScoped
class AbolitionRunner {
    private static final RoundId BEFORE_ALL = new RoundId(new UUID(0, 0), 0);

    private final Abolitions abolitions;
    private final Estate estate;
    private final Units units;
    private final HandOverMatter handOverMatter;
    private final Transactions transactions;
    private final AbolitionConfig config;
    private final BusinessDay day;
    private final InstantSource clock;
    private final Rebuild rebuild;

    AbolitionRunner(
            Abolitions abolitions,
            Estate estate,
            Units units,
            HandOverMatter handOverMatter,
            Transactions transactions,
            AbolitionConfig config,
            BusinessDay day,
            InstantSource clock,
            Rebuild rebuild) {
        this.abolitions = abolitions;
        this.estate = estate;
        this.units = units;
        this.handOverMatter = handOverMatter;
        this.transactions = transactions;
        this.config = config;
        this.day = day;
        this.clock = clock;
        this.rebuild = rebuild;
    }

    @Scheduled(every = "${zhuoluo.assignment.abolition.every}", concurrentExecution = ConcurrentExecution.SKIP)
    void tick() {
        if (!rebuild.inProgress()) {
            abolitions.underWay(day.today()).forEach(this::workOff);
        }
    }

    private void workOff(String unit) {
        boolean whole = true;
        RoundId at = BEFORE_ALL;
        for (Optional<RoundId> next = next(unit, at); next.isPresent(); next = next(unit, at)) {
            at = next.get();
            try {
                if (!handOverMatter.handOver(unit, at)) {
                    return; // another instance is at it
                }
            } catch (RuntimeException failed) {
                whole = false;
                Log.errorf(failed, "Cannot hand a matter of the abolished unit %s on: %s", unit, at.appealId());
            }
        }
        if (whole) {
            transactions.inOne(() -> abolitions.claim(unit).ifPresent(this::finishIfNothingIsLeft));
        }
    }

    private Optional<RoundId> next(String unit, RoundId after) {
        return transactions.inOne(() -> {
            Abolition abolition = abolitions.findById(unit);
            return estate.next(units.subtree(unit), units.heirOf(abolition.successor()), after);
        });
    }

    private void finishIfNothingIsLeft(Abolition abolition) {
        Instant now = clock.instant();
        Instant began =
                abolition.takesEffectOn().atStartOfDay(WorkingCalendar.ZONE).toInstant();
        Instant effect = began.isAfter(abolition.orderedAt()) ? began : abolition.orderedAt();
        boolean lastLook = !now.isBefore(effect.plus(config.lastLook()));
        if (lastLook && estate.matters(units.subtree(abolition.unit()), units.heirOf(abolition.successor())) == 0) {
            abolition.finish(now);
            Log.infof("Has handed all matters of the abolished unit %s on: %d", abolition.unit(), abolition.done());
        }
    }
}
