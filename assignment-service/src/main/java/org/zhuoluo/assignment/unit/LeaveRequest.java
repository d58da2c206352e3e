package org.zhuoluo.assignment.unit;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.zhuoluo.api.time.PlausibleTime;

/** Who is away, and when. */
record LeaveRequest(
        @Schema(description = "Left out, the caller", examples = "power.a") @Nullable
        String account,

        @Schema(description = "The first day away", examples = "2026-11-24") @NotNull @PlausibleTime
        LocalDate from,

        @Schema(description = "The last day away", examples = "2026-11-27") @NotNull @PlausibleTime
        LocalDate to) {}
