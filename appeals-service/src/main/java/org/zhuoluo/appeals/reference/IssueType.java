package org.zhuoluo.appeals.reference;

/**
 * What intake needs to know of an issue type.
 *
 * @param acceptedByRule nobody has to look first
 * @param retired nothing new of it is taken in
 */
public record IssueType(Named named, boolean acceptedByRule, boolean retired) {}
