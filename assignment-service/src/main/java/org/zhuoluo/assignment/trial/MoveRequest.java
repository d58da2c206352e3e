package org.zhuoluo.assignment.trial;

import jakarta.validation.constraints.NotNull;
import java.time.Duration;

/** How far business time is moved, such as {@code P14D}; there is no way back. */
record MoveRequest(@NotNull Duration forward) {}
