package org.zhuoluo.assignment.unit;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.zhuoluo.api.time.PlausibleTime;

/** Who takes a post over, and when. */
record HolderRequest(
        @Schema(description = "Left out, the first deputy has it", examples = "power.e") @Nullable
        String account,

        @Schema(description = "The first day; left out, today", examples = "2026-12-01") @Nullable @PlausibleTime
        LocalDate from) {}
