package org.zhuoluo.appeals.reply;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a reply has brought about, as the unit counts it. */
@Schema(name = "ReplyEffects")
public record EffectsView(
        @Nullable @Schema(examples = "1250000", description = "落实资金（元） / In yuan: paid, saved or lent")
        Long moneyYuan,

        @Nullable @Schema(examples = "12", description = "带动或稳定岗位 / Jobs brought or kept")
        Integer jobs,

        @Nullable @Schema(examples = "1", description = "化解纠纷 / Disputes settled")
        Integer disputesSettled) {}
