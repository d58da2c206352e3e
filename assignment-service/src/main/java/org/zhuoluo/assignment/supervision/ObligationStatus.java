package org.zhuoluo.assignment.supervision;

import org.zhuoluo.api.problem.Labelled;

/** Where a duty stands; overdue is not among them, it is a question about the clock. */
public enum ObligationStatus implements Labelled {
    OPEN("进行中", "Open"),
    PAUSED("已暂停", "Paused"),
    MET("已履行", "Met"),
    VOIDED("已取消", "Voided"),
    LAPSED("已失效", "Lapsed");

    private final String zh;
    private final String en;

    ObligationStatus(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    /** Somebody still owes something. */
    boolean isRunning() {
        return this == OPEN || this == PAUSED;
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
