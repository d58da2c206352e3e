package org.zhuoluo.assignment.unit;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A post as those who work in one see it. */
@Schema(name = "Post")
record PostView(
        @Schema(examples = "P-POWER") String code,
        @Schema(examples = "U-POWER") String unit,
        @Schema(examples = "诉求承办岗") String nameZh,
        @Schema(examples = "Appeals") String nameEn,

        @Schema(description = "The account in the A seat", examples = "power.a")
        String holder,

        @Schema(description = "The account in the B seat", examples = "power.b") @Nullable
        String deputy) {
    static PostView of(Post post) {
        return new PostView(post.code(), post.unit(), post.nameZh(), post.nameEn(), post.holder(), post.deputy());
    }
}
