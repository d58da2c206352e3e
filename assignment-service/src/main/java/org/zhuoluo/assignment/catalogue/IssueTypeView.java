package org.zhuoluo.assignment.catalogue;

import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A line of the responsibility catalogue as everybody sees it. */
@Schema(name = "IssueType")
record IssueTypeView(
        @Schema(description = "Three levels of two digits", examples = "020102")
        String code,

        @Schema(description = "One more with each change; also the ETag of the newest", examples = "1")
        int version,

        @Schema(
                description = "The first day on which this version is in force; left out, it always was",
                examples = "2026-12-01")
        @Nullable
        LocalDate effectiveFrom,

        @Schema(description = "Whether nothing new of this type is taken in from that day on")
        boolean retired,

        @Schema(examples = "停电与电能质量") String nameZh,
        @Schema(examples = "Power cuts and power quality") String nameEn,
        @Schema(examples = "要素保障") String categoryZh,
        @Schema(examples = "Utilities and land") String categoryEn,

        @Schema(description = "Working days to sign for it", examples = "1")
        int signWorkingDays,

        @Schema(description = "Working days to reply", examples = "3")
        int replyWorkingDays,

        @Schema(description = "Working days to reply to a complex matter", examples = "15") @Nullable
        Integer complexReplyWorkingDays,

        @Schema(description = "Working days of another unit for its opinion", examples = "2") @Nullable
        Integer assistWorkingDays,

        @Schema(description = "Whether such an appeal is accepted at once, without a clerk", examples = "true")
        boolean acceptedByRule,

        @Schema(description = "The unit that is responsible 责任单位", examples = "U-POWER") @Nullable
        String responsibleUnit,

        @Schema(description = "How the handling unit is found 承办单位", examples = "按用电地址由属地供电分公司承办") @Nullable
        String handlingRuleZh,

        @Schema(examples = "The branch for the address of use") @Nullable
        String handlingRuleEn,

        @Schema(description = "Under which conditions it is taken in 受理条件", examples = "在本市用电的企业") @Nullable
        String conditionsZh,

        @Schema(examples = "Enterprises that draw power in the city") @Nullable
        String conditionsEn,

        @Schema(description = "When this version was written down")
        Instant definedAt) {
    static IssueTypeView of(IssueType type) {
        CatalogueLine line = type.line();
        return new IssueTypeView(
                type.code(),
                type.version(),
                type.effectiveFrom(),
                type.isRetired(),
                line.nameZh(),
                line.nameEn(),
                line.categoryZh(),
                line.categoryEn(),
                line.signWorkingDays(),
                line.replyWorkingDays(),
                line.complexReplyWorkingDays(),
                line.assistWorkingDays(),
                line.acceptedByRule(),
                line.responsibleUnit(),
                line.handlingRuleZh(),
                line.handlingRuleEn(),
                line.conditionsZh(),
                line.conditionsEn(),
                type.definedAt());
    }
}
