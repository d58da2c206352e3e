package org.zhuoluo.assignment.routing;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.logging.Log;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/** Shows as a gauge how many rules in force name a unit that is gone; every instance counts for itself, they only look. */
@ApplicationScoped
class DeadRules {
    private final RuleSets ruleSets;
    private final FindFlaws findFlaws;
    private final AtomicLong dead;

    DeadRules(RuleSets ruleSets, FindFlaws findFlaws, MeterRegistry registry) {
        this.ruleSets = ruleSets;
        this.findFlaws = findFlaws;
        dead = registry.gauge("zhuoluo.routing.rules.dead", new AtomicLong());
    }

    /** Said once when it gets worse: each matter that meets such a rule is told besides. */
    @Scheduled(
            every = "${zhuoluo.assignment.routing.dead-rules-counted-every}",
            concurrentExecution = ConcurrentExecution.SKIP)
    @Transactional
    void count() {
        RuleSet inForce = ruleSets.inForce();
        List<Integer> positions = findFlaws.in(inForce).stream()
                .filter(flaw -> flaw.kind() == Flaw.Kind.UNIT_GONE)
                .map(Flaw::position)
                .toList();
        if (dead.getAndSet(positions.size()) < positions.size()) {
            Log.errorf("The rules %s of rule set %d name units that are gone", positions, inForce.version());
        }
    }
}
