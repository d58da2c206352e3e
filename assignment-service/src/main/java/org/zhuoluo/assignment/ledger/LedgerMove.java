package org.zhuoluo.assignment.ledger;

import static org.zhuoluo.assignment.ledger.LedgerStatus.ASKED;
import static org.zhuoluo.assignment.ledger.LedgerStatus.ENDED;
import static org.zhuoluo.assignment.ledger.LedgerStatus.OPEN;
import static org.zhuoluo.assignment.ledger.LedgerStatus.REFUSED;
import static org.zhuoluo.assignment.ledger.LedgerStatus.RESUMED;
import static org.zhuoluo.assignment.ledger.LedgerStatus.STRUCK_OFF;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zhuoluo.api.problem.Refusal;

/** Every legal move of an entry of the ledger, and nothing else: a status changes only through {@link #from}. */
enum LedgerMove {
    APPROVE("同意挂账", "approved", Set.of(ASKED), OPEN),
    REFUSE("不同意挂账", "refused", Set.of(ASKED), REFUSED),
    CARRY_ON("移交", "carried on by another unit", Set.of(OPEN), null), // a request is not: the next unit makes its own
    REPORT("追踪", "reported on", Set.of(OPEN), null),
    REVIEW("复核", "reviewed", Set.of(OPEN), null),
    DRAFT_STRIKE_OFF("提交或审核销号", "proposed for being struck off", Set.of(OPEN), null),
    RESUME("恢复办理", "resumed", Set.of(OPEN), RESUMED),
    STRIKE_OFF("销号", "struck off", Set.of(OPEN), STRUCK_OFF),
    END("终止", "ended", Set.of(ASKED, OPEN), ENDED);

    private final String zh;
    private final String en;
    private final Set<LedgerStatus> sources;
    private final @Nullable LedgerStatus target;

    LedgerMove(String zh, String en, Set<LedgerStatus> sources, @Nullable LedgerStatus target) {
        this.zh = zh;
        this.en = en;
        this.sources = sources;
        this.target = target;
    }

    boolean isOpenTo(LedgerStatus current) {
        return sources.contains(current);
    }

    LedgerStatus from(LedgerStatus current) {
        if (!isOpenTo(current)) {
            throw Refusal.of(LedgerProblem.LEDGER_MOVE_NOT_ALLOWED)
                    .detail(
                            "“%s”的挂账事项不能%s".formatted(current.zh(), zh),
                            "An entry that stands at “%s” cannot be %s".formatted(current.en(), en));
        }
        return target == null ? current : target;
    }
}
