package org.zhuoluo.assignment.assignment;

import java.util.Set;

/** Where one unit's share of an appeal stands. */
public enum AssignmentStatus {
    /** 已交办: the unit has it and has not signed for it. */
    MADE,
    /** 已签收. */
    SIGNED,
    /** 已答复. */
    REPLIED,
    /** 已取消: the appeal ended without the unit's answer. */
    CANCELLED;

    /** The unit still owes its answer. */
    public static final Set<AssignmentStatus> OPEN = Set.of(MADE, SIGNED);
}
