package org.zhuoluo.assignment.unit;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhuoluo.api.concurrency.ETags;
import org.zhuoluo.api.problem.CommonProblem;
import org.zhuoluo.api.problem.Refusal;
import org.zhuoluo.api.transaction.Transactions;
import org.zhuoluo.assignment.seed.ReferenceLock;

/** Writes one row of a register: a new one, or the next version of one that is there. */
@ApplicationScoped
class PutRow {
    private final ReferenceLock lock;
    private final Transactions transactions;

    PutRow(ReferenceLock lock, Transactions transactions) {
        this.lock = lock;
        this.transactions = transactions;
    }

    /**
     * Whether it is new.
     *
     * @param versions asked once nobody else can change it; 0 for what is not there
     */
    <R, L> boolean into(
            Register<R, L> register, R row, @Nullable String ifMatch, Versions versions, UnitProblem refusedAs) {
        return transactions.inOne(() -> {
            lock.hold();
            int version = versions.now();
            if (version == 0 && ifMatch != null) {
                throw Refusal.of(CommonProblem.PRECONDITION_FAILED);
            }
            ETags.require(ifMatch, version);
            Checked<L> checked = register.check(List.of(row)).getFirst();
            if (!checked.faults().isEmpty()) {
                throw Refusal.of(refusedAs).fields(checked.faults().list());
            }
            register.define(checked.stream().toList());
            return version == 0;
        });
    }

    /** Asks for the version that is there. */
    @FunctionalInterface
    interface Versions {
        int now();
    }
}
