package org.zhuoluo.assignment.unit;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** All that is said of a unit; what is left out is not kept from before. */
@Schema(name = "UnitDefinition")
record UnitRequest(
        @Schema(description = "The unit above; none for a root", examples = "U-MARKET") @Nullable
        String parent,

        @Schema(description = "BANK 银行, COURT 法院 and PROCURATORATE 检察院 only assist", examples = "DEPARTMENT") @NotNull
        UnitKind kind,

        @Schema(examples = "339901") @NotNull String area,
        @Schema(examples = "市市场监督管理局临江分局") @NotNull String nameZh,

        @Schema(examples = "Linjiang Branch of the Administration for Market Regulation") @NotNull
        String nameEn) {
    UnitRow named(String code) {
        return new UnitRow(code, parent, kind.name(), area, nameZh, nameEn);
    }
}
