package org.zhuoluo.assignment.supervision;

import org.zhuoluo.assignment.matter.RoundId;

/** Hears that a next round began, in the transaction that notes it and with both rounds locked. */
public interface RoundWatch {
    /** What was replied in this round stays as it is from now on. */
    void leftBehind(RoundId round);
}
