package org.zhuoluo.assignment.routing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.zhuoluo.api.paging.Cursor;
import org.zhuoluo.api.paging.Page;
import org.zhuoluo.api.paging.PageQuery;
import org.zhuoluo.api.problem.CommonProblem;
import org.zhuoluo.api.problem.Refusal;

/** Reads rule sets, with what is doubtful about their rules today, and when which of them came into force. */
@ApplicationScoped
class RuleSetReading {
    private final RuleSets ruleSets;
    private final Activations activations;
    private final FindFlaws findFlaws;

    RuleSetReading(RuleSets ruleSets, Activations activations, FindFlaws findFlaws) {
        this.ruleSets = ruleSets;
        this.activations = activations;
        this.findFlaws = findFlaws;
    }

    @Transactional
    Page<RuleSetLineView> page(PageQuery query) {
        int inForce = activations.inForce();
        Long total = query.total() ? Long.valueOf(ruleSets.count()) : null;
        return Page.of(
                        ruleSets.before(before(query), query.rowsToRead()),
                        query,
                        set -> Cursor.of(set.version()),
                        total)
                .map(set -> RuleSetLineView.of(set, inForce));
    }

    @Transactional
    Page<ActivationView> activations(PageQuery query) {
        Long total = query.total() ? Long.valueOf(activations.count()) : null;
        return Page.of(
                        activations.before(before(query), query.rowsToRead()),
                        query,
                        activation -> Cursor.of(activation.ordinal()),
                        total)
                .map(ActivationView::of);
    }

    @Transactional
    Shown ofVersion(int version) {
        return shown(ruleSets.require(version));
    }

    @Transactional
    Shown inForce() {
        return shown(ruleSets.storedInForce().orElseThrow(() -> Refusal.of(CommonProblem.NOT_FOUND)));
    }

    Shown shown(StoredRuleSet set) {
        return new Shown(
                RuleSetView.of(set, set.stateWhere(activations.inForce()), findFlaws.in(set.toRuleSet())),
                set.revision());
    }

    private static int before(PageQuery query) {
        try {
            return query.after(1)
                    .map(cursor -> Integer.parseInt(cursor.value(0)))
                    .orElse(Integer.MAX_VALUE);
        } catch (NumberFormatException notOurs) {
            throw Cursor.unreadable();
        }
    }

    /** With the version that a change of it has to name. */
    record Shown(RuleSetView view, long revision) {}
}
