package org.zhuoluo.appeals.appeal;

/** A legal fact came after the appeal had moved on: it is kept as a note and changes nothing. */
public class MoveOvertaken extends MoveNotAllowed {
    MoveOvertaken(AppealMove move, AppealStatus current) {
        super(move, current);
    }
}
