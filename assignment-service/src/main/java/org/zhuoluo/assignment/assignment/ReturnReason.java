package org.zhuoluo.assignment.assignment;

/** Why a unit says that a matter is not its own. */
public enum ReturnReason {
    /** 不属于本单位职责. */
    NOT_OUR_DUTY,
    /** 不属于本辖区. */
    OTHER_AREA,
    /** 应由上级或下级办理. */
    OTHER_LEVEL,
    /** 分类有误. */
    WRONG_CLASS,
    /** 其他单位已在办理. */
    ALREADY_HANDLED
}
