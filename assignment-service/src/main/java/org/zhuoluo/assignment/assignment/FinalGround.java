package org.zhuoluo.assignment.assignment;

/** Why a matter stays unsolved for good. */
public enum FinalGround {
    /** 无法律政策依据. */
    NO_LEGAL_BASIS,
    /** 超出本级权限. */
    BEYOND_AUTHORITY,
    /** 条件不具备. */
    CONDITIONS_NOT_MET,
    /** 已进入诉讼或仲裁. */
    IN_LITIGATION,
    /** 经查不属实. */
    UNFOUNDED
}
