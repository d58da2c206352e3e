package org.zhuoluo.messaging.contract;

/** What assignment-service publishes for all to copy: areas, units, posts, leaves, catalogue, calendar; compacted topic {@code zhuoluo.reference}. */
public sealed interface ReferenceEvent extends DomainEvent
        permits AreaDefined, UnitDefined, PostDefined, LeaveDefined, IssueTypeDefined, CalendarYearDefined {
    /** The compaction key: type, code and version. */
    default String referenceKey() {
        return switch (this) {
            case AreaDefined area -> "area/" + area.code() + "/" + area.version();
            case UnitDefined unit -> "unit/" + unit.code() + "/" + unit.version();
            case PostDefined post -> "post/" + post.code() + "/" + post.version();
            case LeaveDefined leave -> "leave/" + leave.leaveId() + "/" + leave.version();
            case IssueTypeDefined type -> "issue-type/" + type.code() + "/" + type.version();
            case CalendarYearDefined year -> "calendar-year/" + year.year() + "/" + year.version();
        };
    }
}
