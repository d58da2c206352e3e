package org.zhuoluo.assignment.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import org.zhuoluo.assignment.assignment.Assignment;
import org.zhuoluo.assignment.assignment.AssignmentFollower;

/** An entry belongs to the share: whoever has that next has the entry. A request that nobody decided on ends with its assignment. */
@ApplicationScoped
class FollowShare implements AssignmentFollower {
    private final LedgerEntries entries;
    private final StrikeOffs strikeOffs;

    FollowShare(LedgerEntries entries, StrikeOffs strikeOffs) {
        this.entries = entries;
        this.strikeOffs = strikeOffs;
    }

    @Override
    public void handedOn(Assignment from, Assignment next, Instant at) {
        for (LedgerEntry entry : entries.runningOf(from.id())) {
            strikeOffs.dropWaiting(entry.id(), at);
            if (entry.status() == LedgerStatus.OPEN) {
                entry.carryOn(next.id());
            } else {
                entry.end(at);
            }
        }
    }

    @Override
    public void ended(Assignment assignment, Instant at) {
        for (LedgerEntry entry : entries.runningOf(assignment.id())) {
            strikeOffs.dropWaiting(entry.id(), at);
            entry.end(at);
        }
    }
}
