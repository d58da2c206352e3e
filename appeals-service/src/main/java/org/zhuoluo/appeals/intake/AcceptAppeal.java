package org.zhuoluo.appeals.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhuoluo.api.concurrency.ETags;
import org.zhuoluo.appeals.access.VisibleAppeals;
import org.zhuoluo.appeals.appeal.Appeal;
import org.zhuoluo.appeals.appeal.AppealId;
import org.zhuoluo.appeals.appeal.Appeals;
import org.zhuoluo.appeals.appeal.Chronicle;

/** The clerk takes a submitted appeal in, and may say under which issue type. */
@ApplicationScoped
public class AcceptAppeal {
    private final VisibleAppeals visible;
    private final Appeals appeals;
    private final Known known;
    private final Chronicle chronicle;
    private final InstantSource clock;

    AcceptAppeal(VisibleAppeals visible, Appeals appeals, Known known, Chronicle chronicle, InstantSource clock) {
        this.visible = visible;
        this.appeals = appeals;
        this.known = known;
        this.chronicle = chronicle;
        this.clock = clock;
    }

    @Transactional
    public Appeal accept(AppealId id, @Nullable String issueType, @Nullable String ifMatch) {
        Appeal appeal = visible.requireLocked(id);
        ETags.require(ifMatch, appeal.version());
        known.issueType(issueType);
        chronicle.tell(appeal, List.of(appeal.accept(issueType, false, clock.instant())));
        appeals.flush(); // the answer names the new version
        return appeal;
    }
}
