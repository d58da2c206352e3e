package org.zhuoluo.messaging.contract;

/** A leaf of the category tree with its line in the responsibility catalogue. */
@EventType("issue-type.defined.v1")
public record IssueTypeDefined(
        String code,
        int version,
        String nameZh,
        String nameEn,
        String categoryZh,
        String categoryEn,
        int signWorkingDays,
        int replyWorkingDays,
        boolean acceptedByRule)
        implements ReferenceEvent {}
