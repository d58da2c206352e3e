package org.zhuoluo.appeals.reading;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.zhuoluo.appeals.appeal.AppealId;
import org.zhuoluo.appeals.appeal.AppealKind;
import org.zhuoluo.appeals.appeal.AppealStatus;

/** One line of a list of appeals. */
@Schema(name = "AppealSummary")
public record AppealSummary(
        @Schema(type = SchemaType.STRING, format = "uuid") AppealId id,
        @Schema(examples = "261122048151237") String number,
        AppealKind kind,
        @Schema(examples = "问题") String kindLabel,
        AppealStatus status,
        @Schema(examples = "办理中") String statusLabel,
        @Schema(examples = "1") int round,
        @Schema(examples = "园区停电频繁影响生产") String title,
        @Nullable CodeView issueType,
        CodeView area,
        boolean confidential,

        @Schema(examples = "云州江澜精密机械有限公司", description = "企业名称或代号 / The enterprise, or its alias")
        String appellant,

        Instant submittedAt) {}
