package org.zhuoluo.assignment.unit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.zhuoluo.api.problem.Language;
import org.zhuoluo.assignment.seed.ReferenceLock;

/** Takes rows into a register as a whole or not at all; nobody else changes reference data between the look and the deed. */
@ApplicationScoped
class ImportRows {
    private final ReferenceLock lock;

    ImportRows(ReferenceLock lock) {
        this.lock = lock;
    }

    /** A dry run reports what is wrong; in earnest that is a refusal. */
    @Transactional
    <R, L> ImportReport into(Register<R, L> register, ImportedRows<R> imported, boolean dryRun, Language language) {
        lock.hold();
        List<Checked<L>> checked = register.check(imported.rows());
        if (checked.stream().anyMatch(row -> !row.faults().isEmpty())) {
            if (dryRun) {
                return ImportReport.ofFaults(checked, imported.firstLine(), language);
            }
            throw ImportReport.refusal(checked, imported.firstLine());
        }
        List<L> lines = checked.stream().flatMap(Checked::stream).toList();
        Changes changes = register.compare(lines);
        if (!dryRun) {
            register.define(lines);
        }
        return ImportReport.of(changes, checked.size(), !dryRun);
    }
}
