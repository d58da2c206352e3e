package org.zhuoluo.assignment.trial;

import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;

/** How far business time is moved, such as {@code P14D}, at most 400 days at once; there is no way back. */
record MoveRequest(
        @NotNull @DurationMin(nanos = 1) @DurationMax(days = 400)
        Duration forward) {}
