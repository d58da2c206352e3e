package org.zhuoluo.assignment.machine;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zhuoluo.api.problem.Language;

/** What became of a batch; applied, notes and refused add up to what was sent. */
@Schema(name = "StatusUpdateReport")
record UpdateReport(
        boolean dryRun,
        @Schema(examples = "1") long applied,
        @Schema(examples = "1") long notes,
        @Schema(examples = "0") long refused,

        @Schema(description = "How many of them were answered before", examples = "0")
        long repeated,

        @Schema(description = "In the order in which they were sent")
        List<UpdateAnswer> items) {
    static UpdateReport of(List<TakeUpdates.Answered> answered, boolean dryRun, Language language) {
        List<UpdateAnswer> items =
                answered.stream().map(each -> UpdateAnswer.of(each, language)).toList();
        return new UpdateReport(
                dryRun,
                count(items, UpdateKind.APPLIED),
                count(items, UpdateKind.NOTE),
                count(items, UpdateKind.REFUSED),
                items.stream().filter(UpdateAnswer::repeated).count(),
                items);
    }

    private static long count(List<UpdateAnswer> items, UpdateKind kind) {
        return items.stream().filter(item -> item.kind() == kind).count();
    }
}
