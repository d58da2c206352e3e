package org.zhuoluo.assignment.consultation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zhuoluo.api.time.PlausibleTime;

/** Who is called together, when, where and about what. */
@Schema(name = "ConveneRequest")
record ConveneRequest(
        @Schema(description = "Still to come", examples = "2026-11-25T14:30:00+08:00") @NotNull @PlausibleTime
        Instant heldAt,

        @Schema(description = "For the house", examples = "市企业服务中心三楼会议室") @NotBlank @Size(max = 200)
        String place,

        @Schema(description = "For the house", examples = "一、增容方案；二、过渡供电；三、费用分担。") @NotBlank @Size(max = 4000)
        String agenda,

        @Schema(
                description = "Units, banks and courts among them; the lead unit takes part anyway",
                examples = "[\"U-LAND\", \"U-TOWN-BINJIANG\"]")
        @NotEmpty
        @Size(max = 30)
        List<@NotBlank @Size(max = 64) String> units) {}
