package org.zhuoluo.assignment.trial;

import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMin;

/** How far business time is moved, such as {@code P14D}; there is no way back. */
record MoveRequest(@NotNull @DurationMin(nanos = 1) Duration forward) {}
