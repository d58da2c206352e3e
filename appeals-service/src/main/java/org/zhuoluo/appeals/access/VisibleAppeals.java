package org.zhuoluo.appeals.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.zhuoluo.api.problem.CommonProblem;
import org.zhuoluo.api.problem.Refusal;
import org.zhuoluo.appeals.appeal.Appeal;
import org.zhuoluo.appeals.appeal.AppealId;
import org.zhuoluo.appeals.appeal.Appeals;

/** One appeal for the caller; what the caller may not see does not exist. */
@ApplicationScoped
public class VisibleAppeals {
    private static final Duration MAY_STILL_ARRIVE = Duration.ofSeconds(1);

    private final Appeals appeals;
    private final Visibility visibility;

    VisibleAppeals(Appeals appeals, Visibility visibility) {
        this.appeals = appeals;
        this.visibility = visibility;
    }

    public Appeal require(AppealId id) {
        Visibility.Condition scope = visibility.condition();
        Map<String, Object> parameters = new HashMap<>(scope.parameters());
        parameters.put("id", id.value());
        return appeals.find("from Appeal a where a.id = :id and " + scope.text(), parameters)
                .firstResultOptional()
                .orElseThrow(() -> Refusal.of(CommonProblem.NOT_FOUND).retryAfter(MAY_STILL_ARRIVE));
    }

    /** For a change: seen first, locked then, because a lock must not reach beyond the row. */
    public Appeal requireLocked(AppealId id) {
        Appeal seen = require(id);
        appeals.getEntityManager().refresh(seen, LockModeType.PESSIMISTIC_WRITE);
        return seen;
    }
}
