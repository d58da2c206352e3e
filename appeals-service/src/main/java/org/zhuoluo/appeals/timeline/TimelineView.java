package org.zhuoluo.appeals.timeline;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What happened to an appeal so far, and what is still owed. */
@Schema(name = "Timeline")
public record TimelineView(
        List<TimelineEntryView> items,
        @Nullable String next,
        @Nullable Long total,
        List<DeadlineView> deadlines) {}
