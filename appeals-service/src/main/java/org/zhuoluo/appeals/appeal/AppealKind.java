package org.zhuoluo.appeals.appeal;

import org.zhuoluo.api.problem.Labelled;

/** What an enterprise comes with. */
public enum AppealKind implements Labelled {
    PROBLEM("问题", "Problem"),
    NEED("需求", "Need"),
    SUGGESTION("建议", "Suggestion"),
    INQUIRY("咨询", "Inquiry"),
    COMPLAINT("投诉", "Complaint"),
    PROMISE("承诺兑现", "Promise to be kept");

    private final String zh;
    private final String en;

    AppealKind(String zh, String en) {
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
