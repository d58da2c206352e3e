package org.zhuoluo.assignment.supervision;

import org.zhuoluo.assignment.matter.RoundId;

/** Keeps what must follow the duties; it is told in the transaction that moved them, with the round locked. */
public interface DutyWatch {
    void moved(RoundId round, RoundDuties duties);
}
