package org.zhuoluo.assignment.assignment;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.PositiveOrZero;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a reply has brought about (成效), as far as the unit can count it. */
@Embeddable
@Schema(name = "ReplyEffects")
public record ReplyEffects(
        @Schema(description = "In whole yuan: paid, saved or lent", examples = "1250000")
        @PositiveOrZero
        @Max(100_000_000_000L)
        @Column(name = "money_yuan")
        @Nullable
        Long moneyYuan,

        @Schema(description = "Jobs brought or kept", examples = "12")
        @PositiveOrZero
        @Max(1_000_000)
        @Column(name = "jobs")
        @Nullable
        Integer jobs,

        @Schema(description = "Disputes settled", examples = "1")
        @PositiveOrZero
        @Max(10_000)
        @Column(name = "disputes_settled")
        @Nullable
        Integer disputesSettled) {}
