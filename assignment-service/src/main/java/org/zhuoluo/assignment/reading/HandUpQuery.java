package org.zhuoluo.assignment.reading;

import java.time.OffsetDateTime;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.zhuoluo.api.time.PlausibleTime;

/** Which hand-ups are asked for. */
record HandUpQuery(
        @RestQuery
        @Parameter(description = "单位及其下属 / of a unit and those below it", example = "U-TOWN-BINJIANG")
        @Nullable
        String unit,

        @RestQuery
        @Parameter(description = "自此时起 / from this moment on", example = "2026-11-01T00:00:00+08:00")
        @Nullable
        @PlausibleTime
        OffsetDateTime from,

        @RestQuery
        @Parameter(description = "至此时（不含） / up to this moment, not included", example = "2026-12-01T00:00:00+08:00")
        @Nullable
        @PlausibleTime
        OffsetDateTime to) {}
