package org.zhuoluo.assignment.routing;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.zhuoluo.api.time.PlausibleTime;

/** On which past matters rules are tried. */
record DryRunRequest(
        @Schema(description = "Routed from this moment on", examples = "2026-11-01T00:00:00+08:00")
        @NotNull
        @PlausibleTime
        Instant from,

        @Schema(
                description = "Up to this moment, not included; left out, up to now",
                examples = "2026-12-01T00:00:00+08:00")
        @Nullable
        @PlausibleTime
        Instant to,

        @Schema(description = "Only the newest so many of them", examples = "10000") @Min(1) @Nullable
        Integer limit) {}
