package org.zhuoluo.assignment.assignment;

/** How a coordinator rules on a return (退单裁定). */
public enum ReturnDecision {
    /** 退单不成立: the unit keeps it. */
    REFUSED,
    /** 改派: another unit has it, named in the same act. */
    REASSIGNED,
    /** 终局裁定: the unit keeps it; the appeal is not returned any more, nor this share handed up. */
    REFUSED_FINAL
}
