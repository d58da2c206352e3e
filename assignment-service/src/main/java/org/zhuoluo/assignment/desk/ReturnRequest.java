package org.zhuoluo.assignment.desk;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.zhuoluo.assignment.assignment.ReturnReason;

/** Why a unit says that a matter is not its own. */
record ReturnRequest(
        @Schema(
                description = "NOT_OUR_DUTY 不属于本单位职责, OTHER_AREA 不属于本辖区, OTHER_LEVEL 应由上级或下级办理, "
                        + "WRONG_CLASS 分类有误, ALREADY_HANDLED 其他单位已在办理",
                examples = "NOT_OUR_DUTY")
        @NotNull
        ReturnReason reason,

        @Schema(description = "The grounds, for the house", examples = "该路段路灯由市住建局管养，依据三定方案第五条。")
        @NotBlank
        @Size(max = 2000)
        String text,

        @Schema(description = "Who should have it, in the eyes of the unit", examples = "U-HOUSING")
        @Size(max = 64)
        @Nullable
        String proposedUnit) {}
