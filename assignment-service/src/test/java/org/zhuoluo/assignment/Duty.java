package org.zhuoluo.assignment;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import org.jspecify.annotations.Nullable;

/** An obligation as a client reads it. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Duty(
        String id,
        String appealId,
        int round,
        String kind,
        String status,
        @Nullable String unit,
        String area,
        String dueAt,
        String dueDate,
        boolean overdue) {
    public boolean is(String otherKind) {
        return kind.equals(otherKind);
    }
}
