package org.zhuoluo.appeals.intake;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zhuoluo.api.problem.Language;
import org.zhuoluo.appeals.appeal.Appeal;
import org.zhuoluo.appeals.appeal.AppealId;
import org.zhuoluo.appeals.appeal.AppealStatus;

/** What the caller gets in hand once the act is stored for good. */
public record Receipt(
        @Schema(type = SchemaType.STRING, format = "uuid") AppealId id,
        @Schema(examples = "261122048151237") String number,
        AppealStatus status,
        @Schema(examples = "已提交") String statusLabel,
        Instant submittedAt) {

    static Receipt of(Appeal appeal, Language language) {
        return new Receipt(
                appeal.id(), appeal.number(), appeal.status(), appeal.status().label(language), appeal.submittedAt());
    }
}
