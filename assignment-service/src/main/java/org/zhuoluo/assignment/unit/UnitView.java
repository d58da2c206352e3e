package org.zhuoluo.assignment.unit;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A unit as everybody sees it. */
@Schema(name = "Unit")
record UnitView(
        @Schema(examples = "U-MARKET-LINJIANG") String code,

        @Schema(description = "One more with each change; also the ETag", examples = "1")
        int version,

        @Schema(description = "The unit above; none for a root", examples = "U-MARKET") @Nullable
        String parent,

        @Schema(description = "From the root down to this unit", examples = "U-MARKET/U-MARKET-LINJIANG/")
        String path,

        @Schema(
                description =
                        "INTAKE_DESK 受理窗口, COORDINATION 协调中心, SUPERVISION 督办机构, LEADERSHIP 领导, DEPARTMENT 部门, TOWN 镇街, UTILITY 公用事业; "
                                + "BANK 银行, COURT 法院 and PROCURATORATE 检察院 only assist",
                examples = "DEPARTMENT")
        UnitKind kind,

        @Schema(examples = "339901") String area,
        @Schema(examples = "市市场监督管理局临江分局") String nameZh,

        @Schema(examples = "Linjiang Branch of the Administration for Market Regulation")
        String nameEn,

        @Schema(description = "The first day on which it is given nothing any more", examples = "2026-12-01") @Nullable
        LocalDate abolishedOn,

        @Schema(description = "Who has what it had", examples = "U-HOUSING") @Nullable
        String successor) {
    static UnitView of(Unit unit) {
        return new UnitView(
                unit.code(),
                unit.version(),
                unit.parent(),
                unit.path(),
                unit.kind(),
                unit.area(),
                unit.nameZh(),
                unit.nameEn(),
                unit.abolishedOn(),
                unit.successor());
    }
}
