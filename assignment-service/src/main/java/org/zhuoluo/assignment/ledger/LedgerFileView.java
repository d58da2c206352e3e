package org.zhuoluo.assignment.ledger;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One entry of the ledger, whole. */
@Schema(name = "LedgerFile")
record LedgerFileView(
        LedgerEntryView entry,
        @Schema(examples = "道路红线调整须待国土空间规划批复。") String reason,
        @Schema(examples = "一月完成方案，三月底前进场施工。") String plan,

        @Schema(description = "What the enterprise was told", examples = "因规划调整，该路段改造计划于明年三月底前完成，其间每月向贵公司反馈进展。")
        String explanation,

        @Schema(description = "Of the supervisor who decided", examples = "同意挂账，按月报告进展。") @Nullable
        String remarks,

        @Schema(description = "Why it was taken up again", examples = "规划已批复，具备办理条件。") @Nullable
        String resumedBecause,

        @Schema(examples = "power.a") @Nullable String endedBy,

        @Schema(description = "Reports, notes and reviews, the oldest first")
        List<LedgerNoteView> notes,

        @Schema(description = "The oldest first; the last one may wait for a second person")
        List<StrikeOffView> strikeOffs) {}
