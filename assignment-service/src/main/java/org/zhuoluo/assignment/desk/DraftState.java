package org.zhuoluo.assignment.desk;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zhuoluo.assignment.assignment.DraftStatus;
import org.zhuoluo.assignment.assignment.ReplyDraft;

/** Where a draft stands after an act. */
@Schema(name = "DraftState")
record DraftState(
        UUID id,

        @Schema(description = "PENDING 待审核, PUBLISHED 已发布, SENT_BACK 已退回, VOIDED 已作废", examples = "PENDING")
        DraftStatus status) {
    static DraftState of(ReplyDraft draft) {
        return new DraftState(draft.id(), draft.status());
    }
}
