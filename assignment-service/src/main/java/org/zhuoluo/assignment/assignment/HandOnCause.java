package org.zhuoluo.assignment.assignment;

/** Why a share of a matter went to another unit. */
public enum HandOnCause {
    /** 退单裁定. */
    RULED,
    /** 协调员改派: a coordinator moved it without a return. */
    MOVED,
    /** 单位撤并: the unit that had it is no more. */
    UNIT_ABOLISHED,
    /** 上报: the unit handed it up to a higher one. */
    HANDED_UP
}
