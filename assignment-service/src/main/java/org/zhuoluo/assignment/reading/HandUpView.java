package org.zhuoluo.assignment.reading;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zhuoluo.api.encryption.FieldCipher;
import org.zhuoluo.assignment.assignment.HandUp;

/** A matter that a unit handed up. */
@Schema(name = "HandUp")
record HandUpView(
        UUID appealId,
        @Schema(examples = "261123000042191") String appealNumber,

        @Schema(description = "The assignment that ended with it")
        UUID assignmentId,

        @Schema(examples = "U-TOWN-BINJIANG") String unit,
        @Schema(examples = "U-HOUSING") String toUnit,
        @Schema(examples = "涉及全市管网改造，超出街道权限。") String reason,
        @Schema(examples = "binjiang.a") String handedUpBy,
        Instant handedUpAt) {
    static HandUpView of(HandUp handUp, FieldCipher cipher) {
        return new HandUpView(
                handUp.appealId(),
                handUp.appealNumber(),
                handUp.assignmentId(),
                handUp.unit(),
                handUp.toUnit(),
                cipher.decrypt(handUp.reasonEncrypted(), handUp.appealId().toString()),
                handUp.handedUpBy(),
                handUp.handedUpAt());
    }
}
