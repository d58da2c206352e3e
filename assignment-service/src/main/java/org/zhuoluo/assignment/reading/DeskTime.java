package org.zhuoluo.assignment.reading;

import java.time.Instant;
import java.util.Map;
import org.zhuoluo.assignment.assignment.AssignmentStatus;
import org.zhuoluo.assignment.assignment.NextDuty;

/**
 * What one answer measures all standings against. A deadline at 24:00 is the first moment of the next day, so that what ends with a day is
 * due by that moment.
 */
record DeskTime(Instant now, Instant endOfDay, Instant endOfWeek, Instant soon) {
    /** By the names that the conditions have for them. */
    Map<String, Object> values() {
        return Map.of(
                "now", now,
                "endOfDay", endOfDay,
                "endOfWeek", endOfWeek,
                "soon", soon,
                "never", NextDuty.NEVER,
                "unsigned", AssignmentStatus.MADE,
                "returned", AssignmentStatus.RETURNED);
    }
}
