package org.zhuoluo.assignment.machine;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The mapping of a unit. */
@Schema(name = "StatusMapping")
record MappingView(
        @Schema(examples = "U-HOUSING") String unit,

        @Schema(description = "Of the unit; 0 is the one that everybody has who set none", examples = "1")
        int version,

        List<MappingLine> lines,
        @Schema(examples = "housing.head") @Nullable String setBy,
        @Nullable Instant setAt) {
    static MappingView of(StoredMapping stored) {
        StatusMapping mapping = stored.toMapping();
        return new MappingView(stored.key().unit(), mapping.version(), mapping.lines(), stored.setBy(), stored.setAt());
    }

    static MappingView ours(String unit) {
        return new MappingView(unit, StatusMapping.OURS.version(), StatusMapping.OURS.lines(), null, null);
    }
}
