package org.zhuoluo.assignment.routing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import org.zhuoluo.api.id.Uuid7;
import org.zhuoluo.assignment.assignment.Seal;
import org.zhuoluo.assignment.assignment.Signature;

/** Asks for a trial of a rule set on past matters, beside the set in force now. */
@ApplicationScoped
class AskDryRun {
    private final RuleAuthors authors;
    private final RuleSets ruleSets;
    private final Activations activations;
    private final DryRuns dryRuns;
    private final Seal seal;
    private final InstantSource clock;

    AskDryRun(
            RuleAuthors authors,
            RuleSets ruleSets,
            Activations activations,
            DryRuns dryRuns,
            Seal seal,
            InstantSource clock) {
        this.authors = authors;
        this.ruleSets = ruleSets;
        this.activations = activations;
        this.dryRuns = dryRuns;
        this.seal = seal;
        this.clock = clock;
    }

    /** What is decided from now on is not looked at, so that the run has an end. */
    @Transactional
    DryRun ask(int version, DryRunRequest request) {
        authors.require();
        RuleSet set = ruleSets.require(version).toRuleSet();
        Signature by = seal.signature();
        Instant to = request.to() == null || request.to().isAfter(by.at()) ? by.at() : request.to();
        var span = new DryRun.Span(request.from(), to);
        int total = Math.min(dryRuns.decisionsIn(span), request.limit() == null ? Integer.MAX_VALUE : request.limit());
        var run = new DryRun(Uuid7.next(clock), set, activations.inForce(), span, total, by);
        dryRuns.persist(run);
        return run;
    }
}
