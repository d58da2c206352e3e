package org.zhuoluo.assignment.unit;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.zhuoluo.api.problem.FieldFault;
import org.zhuoluo.api.problem.Language;
import org.zhuoluo.api.problem.Refusal;

/** What an import did, or would do. */
@Schema(name = "ImportReport")
record ImportReport(
        @Schema(examples = "120") int rows,

        @Schema(description = "Whether it was done; a dry run and a file with a fault do nothing")
        boolean applied,

        @Schema(examples = "3") int created,
        @Schema(examples = "2") int changed,
        @Schema(examples = "115") int unchanged,
        List<RowFault> faults) {

    /** What is wrong with one row. */
    @Schema(name = "RowFault")
    record RowFault(
            @Schema(
                    description = "The line of the CSV file, its first being 1; in JSON the how-manieth row",
                    examples = "7")
            int line,

            @Schema(examples = "U-MARKET-LINJIANG") @Nullable
            String code,

            @Schema(examples = "parent") String field,
            @Schema(examples = "没有这个上级单位") String reason) {}

    static ImportReport of(Changes changes, int rows, boolean applied) {
        return new ImportReport(rows, applied, changes.created(), changes.changed(), changes.unchanged(), List.of());
    }

    static <L> ImportReport ofFaults(List<Checked<L>> checked, int firstLine, Language language) {
        var faults = new ArrayList<RowFault>();
        for (int i = 0; i < checked.size(); i++) {
            Checked<L> row = checked.get(i);
            int line = firstLine + i;
            row.faults().stream()
                    .map(fault -> new RowFault(line, row.code(), fault.field(), language.pick(fault.zh(), fault.en())))
                    .forEach(faults::add);
        }
        return new ImportReport(checked.size(), false, 0, 0, 0, List.copyOf(faults));
    }

    /** The same as a refusal: all or nothing. */
    static <L> Refusal refusal(List<Checked<L>> checked, int firstLine) {
        var faults = new ArrayList<FieldFault>();
        for (int i = 0; i < checked.size(); i++) {
            int line = firstLine + i;
            checked.get(i).faults().stream()
                    .map(fault -> new FieldFault("line[%d].%s".formatted(line, fault.field()), fault.zh(), fault.en()))
                    .forEach(faults::add);
        }
        return Refusal.of(UnitProblem.IMPORT_REFUSED).fields(faults);
    }
}
