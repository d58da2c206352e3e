package org.zhuoluo.assignment.consultation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.zhuoluo.api.time.PlausibleTime;

/** The minutes, and who is to do what by when. */
@Schema(name = "ConcludeRequest")
record ConcludeRequest(
        @Schema(description = "The minutes, for the house", examples = "会议议定由自然资源局出具规划意见，供电公司据此施工。")
        @NotBlank
        @Size(max = 20_000)
        String minutes,

        @Schema(
                description = "What the enterprise is told of it; left out, only that the units have met",
                examples = "会商已议定增容方案和完成时限，由各单位分头落实。")
        @Size(min = 1, max = 2000)
        @Nullable
        String summary,

        @Schema(description = "Each becomes an assignment of its unit") @Valid @Size(max = 20) @Nullable
        List<@NotNull Task> decisions) {

    /** What one unit is to do. */
    @Schema(name = "ConsultationTask")
    record Task(
            @Schema(
                    description = "PART 分办: answers a part of it; ASSISTING 协办: gives the lead its opinion",
                    examples = "PART")
            @NotNull
            TaskRole role,

            @Schema(examples = "U-LAND") @NotBlank @Size(max = 64)
            String unit,

            @Schema(description = "For the house", examples = "出具该地块规划意见。") @NotBlank @Size(max = 2000)
            String task,

            @Schema(
                    description =
                            "The last day on which it is in time: today or later, and not more working days away than are set",
                    examples = "2026-12-04")
            @NotNull
            @PlausibleTime
            LocalDate due) {}

    /** What a further unit can be to the matter. */
    enum TaskRole {
        PART,
        ASSISTING
    }
}
