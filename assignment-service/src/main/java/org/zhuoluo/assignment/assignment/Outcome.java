package org.zhuoluo.assignment.assignment;

/** What a reply says has become of the matter. */
public enum Outcome {
    /** 已解决. */
    SOLVED,
    /** 部分解决. */
    PARTLY_SOLVED,
    /** 解释说明. */
    EXPLAINED,
    /** 未解决: only with a final ground. */
    NOT_SOLVED
}
