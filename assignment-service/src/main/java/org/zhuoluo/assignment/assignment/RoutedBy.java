package org.zhuoluo.assignment.assignment;

/** How an assignment came to its unit. */
public enum RoutedBy {
    /** 规则派单. */
    RULE,
    /** 人工交办: a coordinator took it from the catch-all queue. */
    COORDINATOR
}
