package org.zhuoluo.appeals.appeal;

import org.zhuoluo.api.problem.Labelled;

/** What a reply achieved. */
public enum Outcome implements Labelled {
    SOLVED("已解决", "Solved"),
    PARTLY_SOLVED("部分解决", "Partly solved"),
    EXPLAINED("已解释", "Explained"),
    NOT_SOLVED("未解决", "Not solved");

    private final String zh;
    private final String en;

    Outcome(String zh, String en) {
        this.zh = zh;
        this.en = en;
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
