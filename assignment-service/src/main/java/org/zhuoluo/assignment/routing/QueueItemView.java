package org.zhuoluo.assignment.routing;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.zhuoluo.api.encryption.FieldCipher;

/** A matter that waits for a coordinator. */
@Schema(name = "QueueItem")
record QueueItemView(
        UUID appealId,
        @Schema(examples = "261123000042191") String appealNumber,
        @Schema(examples = "1") int round,
        @Schema(examples = "停产企业要求协调土地收储") String title,

        @Schema(description = "The appellant, by the alias of this appeal", examples = "企业-7Q2M")
        String appellant,

        @Schema(examples = "070202") @Nullable String issueType,
        @Schema(examples = "339901") String area,

        @Schema(description = "NO_RULE 无匹配规则, UNIT_GONE 规则所指单位已不存在", examples = "NO_RULE")
        QueueReason reason,

        @Schema(
                description =
                        "The unit that the catalogue holds responsible for the issue type 责任单位, if it names one: no rule sent it there",
                examples = "U-LAND")
        @Nullable
        String responsibleUnit,

        Instant queuedAt,

        @Schema(description = "The sign-off that it waits for, if it lies before a leader") @Nullable
        UUID signOffId) {
    static QueueItemView of(QueueItem item, @Nullable String responsibleUnit, FieldCipher cipher) {
        var matter = item.matter();
        return new QueueItemView(
                matter.appealId(),
                matter.appealNumber(),
                item.entry().round().round(),
                cipher.decrypt(matter.titleEncrypted(), matter.appealId().toString()),
                matter.appellantAlias(),
                matter.issueType(),
                matter.area(),
                item.entry().reason(),
                responsibleUnit,
                item.entry().queuedAt(),
                item.signOff());
    }
}
