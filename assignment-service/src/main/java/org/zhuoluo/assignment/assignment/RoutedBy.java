package org.zhuoluo.assignment.assignment;

/** How an assignment came to its unit. */
public enum RoutedBy {
    /** 规则派单. */
    RULE,
    /** 人工交办: a coordinator took it from the catch-all queue. */
    COORDINATOR,
    /** 退单裁定: a coordinator ruled so on a return. */
    RULING,
    /** 单位请求: the unit that has the matter asked for assistance, or handed it up. */
    UNIT
}
