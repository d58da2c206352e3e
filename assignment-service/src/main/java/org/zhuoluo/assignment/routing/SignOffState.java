package org.zhuoluo.assignment.routing;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a sign-off stands after an act. */
@Schema(name = "SignOffState")
record SignOffState(
        UUID id,

        @Schema(description = "OPEN 待签批, APPROVED 同意, REFUSED 不同意, VOIDED 已作废", examples = "APPROVED")
        SignOffStatus status) {
    static SignOffState of(SignOff signOff) {
        return new SignOffState(signOff.id(), signOff.status());
    }
}
