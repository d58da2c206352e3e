package org.zhuoluo.assignment.assignment;

/** What the unit is to the appeal. */
public enum UnitRole {
    /** 主办: answers for the whole. */
    LEAD
}
