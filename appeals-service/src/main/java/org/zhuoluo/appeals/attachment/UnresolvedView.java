package org.zhuoluo.appeals.attachment;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.zhuoluo.appeals.appeal.AppealId;

/** That a unit named a file that is not there for it. */
@Schema(name = "UnresolvedAttachment")
public record UnresolvedView(
        @Schema(type = SchemaType.STRING, format = "uuid") AttachmentId attachment,
        @Schema(type = SchemaType.STRING, format = "uuid") AppealId appeal,
        @Schema(examples = "261122048151237") String appealNumber,

        @Schema(examples = "7", description = "时间线上的位置 / The line of the timeline that names it")
        int position,

        @Nullable @Schema(examples = "U-POWER") String unit,
        @Nullable @Schema(examples = "云州供电公司") String unitName,
        Instant since,

        @Schema(examples = "PT26H5M", description = "已有多久（ISO 8601）/ For how long")
        String age) {}
