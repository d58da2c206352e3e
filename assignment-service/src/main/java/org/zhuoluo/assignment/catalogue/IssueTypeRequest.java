package org.zhuoluo.assignment.catalogue;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.zhuoluo.api.time.PlausibleTime;

/** All that the catalogue is to say of an issue type; what is left out is not kept from before. */
@Schema(name = "IssueTypeDefinition")
record IssueTypeRequest(
        @Schema(description = "The first day on which it is in force; left out, today", examples = "2026-12-01")
        @Nullable
        @PlausibleTime
        LocalDate effectiveFrom,

        @Schema(examples = "停电与电能质量") @NotBlank @Size(max = 200)
        String nameZh,

        @Schema(examples = "Power cuts and power quality") @NotBlank @Size(max = 200)
        String nameEn,

        @Schema(examples = "要素保障") @NotBlank @Size(max = 200)
        String categoryZh,

        @Schema(examples = "Utilities and land") @NotBlank @Size(max = 200)
        String categoryEn,

        @Schema(description = "Working days to sign for it", examples = "1") @Min(1) @Max(365)
        int signWorkingDays,

        @Schema(description = "Working days to reply", examples = "3") @Min(1) @Max(365)
        int replyWorkingDays,

        @Schema(description = "Working days to reply to a complex matter", examples = "15") @Min(1) @Max(365) @Nullable
        Integer complexReplyWorkingDays,

        @Schema(description = "Working days of another unit for its opinion; left out, as configured", examples = "2")
        @Min(1)
        @Max(365)
        @Nullable
        Integer assistWorkingDays,

        @Schema(description = "Whether such an appeal is accepted at once, without a clerk; left out, it is not")
        boolean acceptedByRule,

        @Schema(description = "The unit that is responsible 责任单位", examples = "U-POWER") @Size(max = 64) @Nullable
        String responsibleUnit,

        @Schema(description = "How the handling unit is found 承办单位", examples = "按用电地址由属地供电分公司承办")
        @Size(max = 1000)
        @Nullable
        String handlingRuleZh,

        @Schema(examples = "The branch for the address of use") @Size(max = 1000) @Nullable
        String handlingRuleEn,

        @Schema(description = "Under which conditions it is taken in 受理条件", examples = "在本市用电的企业")
        @Size(max = 2000)
        @Nullable
        String conditionsZh,

        @Schema(examples = "Enterprises that draw power in the city") @Size(max = 2000) @Nullable
        String conditionsEn) {
    CatalogueLine says() {
        return new CatalogueLine(
                nameZh,
                nameEn,
                categoryZh,
                categoryEn,
                signWorkingDays,
                replyWorkingDays,
                complexReplyWorkingDays,
                assistWorkingDays,
                acceptedByRule,
                responsibleUnit,
                handlingRuleZh,
                handlingRuleEn,
                conditionsZh,
                conditionsEn);
    }
}
