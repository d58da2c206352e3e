package org.zhuoluo.assignment.routing;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.zhuoluo.api.encryption.Undecipherable;
import org.zhuoluo.assignment.routing.DryRuns.Past;
import org.zhuoluo.assignment.unit.Units;

/** Takes an unfinished dry run one batch further, one transaction each; killed in between, it goes on from the last batch. */
@ApplicationScoped
class AdvanceDryRun {
    private final DryRuns dryRuns;
    private final Differences differences;
    private final RuleSets ruleSets;
    private final Questions questions;
    private final Units units;
    private final RoutingConfig config;
    private final InstantSource clock;

    AdvanceDryRun(
            DryRuns dryRuns,
            Differences differences,
            RuleSets ruleSets,
            Questions questions,
            Units units,
            RoutingConfig config,
            InstantSource clock) {
        this.dryRuns = dryRuns;
        this.differences = differences;
        this.ruleSets = ruleSets;
        this.questions = questions;
        this.units = units;
        this.config = config;
        this.clock = clock;
    }

    /** Whether there was one to go on with that no other instance holds. */
    @Transactional
    boolean oneBatch() {
        Optional<DryRun> claimed = dryRuns.claimUnfinished();
        claimed.ifPresent(this::advanceOrFail);
        return claimed.isPresent();
    }

    /** One that cannot go on must not stand in the way of those after it. */
    private void advanceOrFail(DryRun run) {
        try {
            advance(run);
        } catch (Undecipherable broken) {
            Log.errorf(
                    broken,
                    "The dry run %s of rule set %d breaks off",
                    run.id(),
                    run.candidate().version());
            run.fail(clock.instant());
        }
    }

    private void advance(DryRun run) {
        int batch = Math.min(run.left(), config.dryRunBatch());
        List<Past> past = batch == 0 ? List.of() : dryRuns.next(run, batch);
        RuleSet before = ruleSets.ofVersion(run.against());
        RuleSet after = run.candidate();
        boolean withWords = before.asksForWords() || after.asksForWords();
        Predicate<String> canTakeIt = new TakingUnits(units);
        for (Past each : past) {
            Question question = questions.about(each.matter(), each.decision().decidedAt(), withWords);
            run.pass(each.decision());
            compare(run, each, before.decide(question, canTakeIt), after.decide(question, canTakeIt));
        }
        if (past.size() < batch || run.left() == 0) {
            run.finish(clock.instant());
        }
    }

    private void compare(DryRun run, Past past, Decision before, Decision after) {
        if (!Objects.equals(before.unit(), after.unit())) {
            differences.persist(
                    new Difference(run.id(), run.lookedAt(), past.decision().round(), before, after));
        }
    }
}
