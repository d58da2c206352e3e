package org.zhuoluo.assignment.supervision;

import java.util.Set;
import org.zhuoluo.api.problem.Labelled;

/** Where a duty stands; overdue is not among them, it is a question about the clock. */
public enum ObligationStatus implements Labelled {
    OPEN("进行中", "Open"),
    PAUSED("已暂停", "Paused"),
    MET("已履行", "Met"),
    VOIDED("已取消", "Voided"),
    LAPSED("已失效", "Lapsed");

    /** Somebody still owes something. */
    static final Set<ObligationStatus> RUNNING = Set.of(OPEN, PAUSED);

    private final String zh;
    private final String en;

    ObligationStatus(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    boolean isRunning() {
        return RUNNING.contains(this);
    }

    @Override
    public String zh() {
        return zh;
    }

    @Override
    public String en() {
        return en;
    }
}
