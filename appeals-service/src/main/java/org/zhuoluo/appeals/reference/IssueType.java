package org.zhuoluo.appeals.reference;

/**
 * What intake needs to know of an issue type.
 *
 * @param acceptedByRule nobody has to look first
 */
public record IssueType(Named named, boolean acceptedByRule) {}
