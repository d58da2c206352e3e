package org.zhuoluo.assignment.unit;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An area as everybody sees it. */
@Schema(name = "Area")
record AreaView(
        @Schema(examples = "339901") String code,

        @Schema(description = "The area above; none for the root", examples = "3399") @Nullable
        String parent,

        @Schema(examples = "临江区") String nameZh,
        @Schema(examples = "Linjiang District") String nameEn) {
    static AreaView of(Area area) {
        return new AreaView(area.code(), area.parent(), area.nameZh(), area.nameEn());
    }
}
