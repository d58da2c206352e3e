package org.zhuoluo.assignment.supervision;

import java.time.Instant;
import java.util.UUID;
import org.zhuoluo.assignment.matter.RoundId;

/** Decides what follows when the enterprise let the time for one thing pass, in the transaction that notices it, with the round locked. */
public interface WindowWatch {
    /**
     * @param item what a unit had asked for
     * @param at when its time was over
     */
    void ranOut(RoundId round, UUID item, Instant at);
}
