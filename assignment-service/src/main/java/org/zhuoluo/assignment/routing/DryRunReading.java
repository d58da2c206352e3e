package org.zhuoluo.assignment.routing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.zhuoluo.api.paging.Cursor;
import org.zhuoluo.api.paging.Page;
import org.zhuoluo.api.paging.PageQuery;
import org.zhuoluo.api.problem.CommonProblem;
import org.zhuoluo.api.problem.Refusal;

/** Reads what dry runs found, for those who write the rules. */
@ApplicationScoped
class DryRunReading {
    private final RuleAuthors authors;
    private final DryRuns dryRuns;
    private final Differences differences;
    private final RuleSets ruleSets;

    DryRunReading(RuleAuthors authors, DryRuns dryRuns, Differences differences, RuleSets ruleSets) {
        this.authors = authors;
        this.dryRuns = dryRuns;
        this.differences = differences;
        this.ruleSets = ruleSets;
    }

    @Transactional
    DryRunView of(UUID id) {
        return shown(require(id));
    }

    DryRunView shown(DryRun run) {
        return DryRunView.of(run, differences.countOf(run.id()), differences.shiftsOf(run.id()));
    }

    @Transactional
    Page<DifferenceView> differences(UUID id, PageQuery query) {
        DryRun run = require(id);
        RuleSet before = ruleSets.ofVersion(run.against());
        Long total = query.total() ? Long.valueOf(differences.countOf(id)) : null;
        return Page.of(
                        differences.after(id, after(query), query.rowsToRead()),
                        query,
                        found -> Cursor.of(found.difference().ordinal()),
                        total)
                .map(found -> DifferenceView.of(found, before, run.candidate()));
    }

    private DryRun require(UUID id) {
        authors.require();
        return dryRuns.findByIdOptional(id).orElseThrow(() -> Refusal.of(CommonProblem.NOT_FOUND));
    }

    private static int after(PageQuery query) {
        try {
            return query.after(1)
                    .map(cursor -> Integer.parseInt(cursor.value(0)))
                    .orElse(0);
        } catch (NumberFormatException notOurs) {
            throw Cursor.unreadable();
        }
    }
}
