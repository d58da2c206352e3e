package org.zhuoluo.messaging.contract;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

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
        boolean acceptedByRule,
        @Nullable LocalDate effectiveFrom,
        @Nullable Boolean retired,
        @Nullable String responsibleUnit,
        @Nullable String handlingRuleZh,
        @Nullable String handlingRuleEn,
        @Nullable Integer complexReplyWorkingDays,
        @Nullable Integer assistWorkingDays,
        @Nullable String conditionsZh,
        @Nullable String conditionsEn)
        implements ReferenceEvent {}
