package org.zhuoluo.assignment.catalogue;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.zhuoluo.api.time.PlausibleTime;

/** Since when nothing new of an issue type is taken in. */
record RetirementRequest(
        @Schema(description = "The first day; left out, today", examples = "2026-12-01") @Nullable @PlausibleTime
        LocalDate from) {}
