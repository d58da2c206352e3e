package org.zhuoluo.assignment.unit;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.zhuoluo.api.time.PlausibleTime;

/** Since when somebody is back. */
record ReturnToWorkRequest(
        @Schema(description = "The first day at work; left out, today", examples = "2026-11-26")
        @Nullable
        @PlausibleTime
        LocalDate backOn) {}
