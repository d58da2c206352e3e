package org.zhuoluo.appeals.appeal;

import static org.zhuoluo.appeals.appeal.AppealStatus.ACCEPTED;
import static org.zhuoluo.appeals.appeal.AppealStatus.ASSIGNED;
import static org.zhuoluo.appeals.appeal.AppealStatus.CLOSED;
import static org.zhuoluo.appeals.appeal.AppealStatus.DECLINED;
import static org.zhuoluo.appeals.appeal.AppealStatus.DECLINE_REVIEW;
import static org.zhuoluo.appeals.appeal.AppealStatus.IN_PROGRESS;
import static org.zhuoluo.appeals.appeal.AppealStatus.ON_LEDGER;
import static org.zhuoluo.appeals.appeal.AppealStatus.OPEN;
import static org.zhuoluo.appeals.appeal.AppealStatus.REPLIED;
import static org.zhuoluo.appeals.appeal.AppealStatus.SUBMITTED;
import static org.zhuoluo.appeals.appeal.AppealStatus.SUPPLEMENT_REQUESTED;
import static org.zhuoluo.appeals.appeal.AppealStatus.WITHDRAWN;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Every legal move of an appeal, and nothing else: a status changes only through {@link #from}. A fact of another service may arrive when
 * the appeal has moved on; the statuses in which that can rightly happen are named by {@code overtakenIn}, and such a fact is late, not wrong.
 */
public enum AppealMove {
    SUBMIT(Set.of(), SUBMITTED),
    IMPORT(Set.of()), // history keeps the status that it had elsewhere

    REQUEST_SUPPLEMENT(Set.of(SUBMITTED), SUPPLEMENT_REQUESTED),
    SUPPLEMENT(Set.of(SUPPLEMENT_REQUESTED), SUBMITTED),
    LAPSE_SUPPLEMENT(Set.of(SUPPLEMENT_REQUESTED), WITHDRAWN, allBut(SUPPLEMENT_REQUESTED)), // supplemented just before

    ACCEPT(Set.of(SUBMITTED), ACCEPTED),
    DECLINE(Set.of(SUBMITTED), DECLINED),
    ASK_REVIEW(Set.of(DECLINED), DECLINE_REVIEW),
    UPHOLD(Set.of(DECLINE_REVIEW), DECLINED),
    OVERTURN(Set.of(DECLINE_REVIEW), ACCEPTED),
    SOLVE_ON_THE_SPOT(Set.of(SUBMITTED, ACCEPTED), REPLIED),

    // A unit works on while the enterprise withdraws or the clerk solves the matter: what it reports then is late.
    ASSIGN(Set.of(ACCEPTED), ASSIGNED, Set.of(REPLIED, CLOSED, WITHDRAWN)),
    SIGN(Set.of(ASSIGNED), IN_PROGRESS, Set.of(IN_PROGRESS, ON_LEDGER, REPLIED, CLOSED, WITHDRAWN)), // an act signs too
    REASSIGN(Set.of(ASSIGNED, IN_PROGRESS), ASSIGNED, Set.of(REPLIED, CLOSED, WITHDRAWN)),
    REASSIGN_ON_LEDGER(
            Set.of(ON_LEDGER), Set.of(REPLIED, CLOSED, WITHDRAWN)), // it cannot be settled now, whoever has it
    ASK_MATERIAL(Set.of(ASSIGNED, IN_PROGRESS), Set.of(REPLIED, CLOSED, WITHDRAWN)),
    ANSWER_MATERIAL(Set.of(ASSIGNED, IN_PROGRESS), Set.of(ON_LEDGER, REPLIED, CLOSED, WITHDRAWN)),
    LAPSE_MATERIAL(Set.of(ASSIGNED, IN_PROGRESS), Set.of(ON_LEDGER, REPLIED, CLOSED, WITHDRAWN)), // never withdraws
    PUT_ON_LEDGER(Set.of(ASSIGNED, IN_PROGRESS), ON_LEDGER, Set.of(REPLIED, CLOSED, WITHDRAWN)),
    RESUME(Set.of(ON_LEDGER), IN_PROGRESS, Set.of(REPLIED, CLOSED, WITHDRAWN)),
    STRIKE_OFF(Set.of(ON_LEDGER), REPLIED, Set.of(REPLIED, CLOSED, WITHDRAWN)),
    REPLY(Set.of(ASSIGNED, IN_PROGRESS), REPLIED, Set.of(REPLIED, CLOSED, WITHDRAWN)),
    CORRECT_REPLY(Set.of(REPLIED, CLOSED), Set.of(WITHDRAWN)), // the rating window does not restart

    CLOSE_RATED(Set.of(REPLIED), CLOSED, Set.of(CLOSED, WITHDRAWN)),
    CLOSE_UNRATED(Set.of(REPLIED), CLOSED, Set.of(CLOSED, WITHDRAWN)),
    RECTIFY(Set.of(REPLIED), Set.of(CLOSED, WITHDRAWN)),
    CLOSE_RECTIFIED(Set.of(REPLIED), CLOSED, Set.of(CLOSED, WITHDRAWN)),

    REOPEN(Set.of(REPLIED, CLOSED), ACCEPTED, Set.of(WITHDRAWN)),
    WITHDRAW(OPEN, WITHDRAWN),
    REOPEN_WITHDRAWN(Set.of(WITHDRAWN), ACCEPTED); // the call-back found pressure

    private final Set<AppealStatus> from;
    private final @Nullable AppealStatus to;
    private final Set<AppealStatus> overtakenIn;

    AppealMove(Set<AppealStatus> from, @Nullable AppealStatus to, Set<AppealStatus> overtakenIn) {
        this.from = from;
        this.to = to;
        this.overtakenIn = overtakenIn;
    }

    AppealMove(Set<AppealStatus> from, AppealStatus to) {
        this(from, to, Set.of());
    }

    AppealMove(Set<AppealStatus> from, Set<AppealStatus> overtakenIn) {
        this(from, null, overtakenIn);
    }

    AppealMove(Set<AppealStatus> from) {
        this(from, null, Set.of());
    }

    /** The status after this move; refused when the table has no such line, and told apart when the appeal has merely moved on. */
    AppealStatus from(AppealStatus current) {
        if (from.contains(current)) {
            return to == null ? current : to;
        }
        throw overtakenIn.contains(current) ? new MoveOvertaken(this, current) : new MoveNotAllowed(this, current);
    }

    /** The first status of an appeal that begins with this move; history names its own. */
    AppealStatus begin(AppealStatus as) {
        if (from.isEmpty() && (to == null || to == as)) {
            return as;
        }
        throw new MoveNotAllowed(this, as);
    }

    private static Set<AppealStatus> allBut(AppealStatus one) {
        return EnumSet.complementOf(EnumSet.of(one));
    }
}
