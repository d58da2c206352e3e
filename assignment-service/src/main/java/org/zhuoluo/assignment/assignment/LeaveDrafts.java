package org.zhuoluo.assignment.assignment;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.zhuoluo.assignment.matter.RoundId;
import org.zhuoluo.assignment.supervision.RoundWatch;

/** A correction that nobody let out before the appeal was reopened never will be. */
@ApplicationScoped
class LeaveDrafts implements RoundWatch {
    private final ReplyDrafts drafts;

    LeaveDrafts(ReplyDrafts drafts) {
        this.drafts = drafts;
    }

    @Override
    @Transactional(MANDATORY)
    public void leftBehind(RoundId round) {
        drafts.voidOf(round);
    }
}
