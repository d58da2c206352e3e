package org.zhuoluo.assignment.assignment;

/** How a unit talks to an enterprise. */
public enum ContactMethod {
    /** 电话. */
    PHONE,
    /** 上门. */
    VISIT,
    /** 座谈. */
    MEETING,
    /** 线上. */
    ONLINE
}
