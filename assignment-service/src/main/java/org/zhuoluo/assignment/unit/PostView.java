package org.zhuoluo.assignment.unit;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A post as those who work in one see it. */
@Schema(name = "Post")
record PostView(
        @Schema(examples = "P-POWER") String code,

        @Schema(description = "One more with each change; also the ETag", examples = "1")
        int version,

        @Schema(examples = "U-POWER") String unit,
        @Schema(examples = "诉求承办岗") String nameZh,
        @Schema(examples = "Appeals") String nameEn,

        @Schema(description = "The account in the A seat", examples = "power.a")
        String holder,

        @Schema(description = "The account in the B seat", examples = "power.b") @Nullable
        String deputy,

        @Schema(description = "Who stands in, in this order: B first", examples = "[\"power.b\", \"power.c\"]")
        List<String> deputies,

        @Schema(
                description = "Who acts for the post today: the first of the chain who is not on leave",
                examples = "power.b")
        String acting,

        @Schema(description = "Whether the whole chain is on leave; the holder acts all the same")
        boolean everybodyAway,

        @Schema(description = "Who takes the A seat over, if that is known", examples = "power.e") @Nullable
        String nextHolder,

        @Schema(examples = "2026-12-01") @Nullable LocalDate nextHolderFrom) {
    static PostView of(Post post, OnDuty.Roster roster) {
        Chain chain = post.chainOn(roster.day());
        Chain.Acting acting = roster.actingFor(post);
        Succession next = post.succession()
                .filter(coming -> coming.from().isAfter(roster.day()))
                .orElse(null);
        return new PostView(
                post.code(),
                post.version(),
                post.unit(),
                post.nameZh(),
                post.nameEn(),
                chain.holder(),
                chain.heir().orElse(null),
                chain.deputies(),
                acting.account(),
                acting.everybodyAway(),
                next == null ? null : next.account(),
                next == null ? null : next.from());
    }
}
