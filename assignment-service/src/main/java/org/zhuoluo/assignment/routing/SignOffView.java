package org.zhuoluo.assignment.routing;

import java.time.Instant;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.zhuoluo.api.encryption.FieldCipher;

/** A matter that lies, or lay, before a leader: all that one screen needs. */
@Schema(name = "SignOff")
record SignOffView(
        UUID id,

        @Schema(description = "OPEN 待签批, APPROVED 同意, REFUSED 不同意, VOIDED 已作废", examples = "OPEN")
        SignOffStatus status,

        UUID appealId,
        @Schema(examples = "261123000042191") String appealNumber,
        @Schema(examples = "1") int round,
        @Schema(examples = "停产企业要求协调土地收储") String title,

        @Schema(description = "The appellant, by the alias of this appeal", examples = "企业-7Q2M")
        String appellant,

        @Schema(examples = "070202") @Nullable String issueType,
        @Schema(examples = "339901") String area,

        @Schema(description = "What the coordinator asks", examples = "涉及三个部门职责，建议由自然资源部门牵头，请批示。")
        String text,

        @Schema(description = "Who is to have it", examples = "U-LAND") @Nullable
        String proposedUnit,

        @Schema(description = "Whether it is to be given as complex 复杂事项")
        boolean complex,

        @Schema(examples = "coordinator1") String askedBy,
        Instant askedAt,

        @Schema(description = "Until when it is to be decided")
        Instant dueAt,

        @Schema(examples = "请限期办结，并报市政府。") @Nullable String instruction,
        @Schema(examples = "leader1") @Nullable String decidedBy,
        @Nullable Instant decidedAt) {
    static SignOffView of(SignOffItem item, Instant dueAt, FieldCipher cipher) {
        var signOff = item.signOff();
        var matter = item.matter();
        UnaryOperator<String> decrypt =
                encrypted -> cipher.decrypt(encrypted, matter.appealId().toString());
        String instruction = signOff.instructionEncrypted();
        return new SignOffView(
                signOff.id(),
                signOff.status(),
                matter.appealId(),
                matter.appealNumber(),
                signOff.round().round(),
                decrypt.apply(matter.titleEncrypted()),
                matter.appellantAlias(),
                matter.issueType(),
                signOff.area(),
                decrypt.apply(signOff.textEncrypted()),
                signOff.proposedUnit(),
                signOff.isComplex(),
                signOff.askedBy(),
                signOff.askedAt(),
                dueAt,
                instruction == null ? null : decrypt.apply(instruction),
                signOff.decidedBy(),
                signOff.decidedAt());
    }
}
