package org.zhuoluo.assignment.supervision;

/** Against whom a duty is counted. */
public enum OwnerType {
    UNIT,
    ENTERPRISE
}
