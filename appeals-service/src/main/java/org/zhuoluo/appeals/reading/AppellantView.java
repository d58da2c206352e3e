package org.zhuoluo.appeals.reading;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The enterprise behind an appeal, as far as the caller may know it. */
@Schema(
        name = "Appellant",
        description = "保密诉求除受理人员外仅显示代号 / Of a confidential appeal only the clerk sees more than the alias")
public record AppellantView(
        @Schema(examples = "企业-7Q2M") String alias,
        @Nullable @Schema(examples = "91339901MA2X1C7Q6C") String creditCode,
        @Nullable @Schema(examples = "云州江澜精密机械有限公司") String name,
        @Nullable @Schema(examples = "周**") String contactName,
        @Nullable @Schema(examples = "199****0001") String contactPhone) {
    static AppellantView aliasOnly(String alias) {
        return new AppellantView(alias, null, null, null, null);
    }
}
