package org.zhuoluo.appeals.appeal;

import org.zhuoluo.api.problem.Labelled;

/** What started the next round. */
public enum ReopenCause implements Labelled {
    BAD_RATING("差评", "Bad rating"),
    LOOK_BACK("回头看", "Look-back"),
    BY_ENTERPRISE("企业要求", "Asked by the enterprise"),
    PRESSURE_FOUND("撤诉受压", "Withdrawn under pressure");

    private final String zh;
    private final String en;

    ReopenCause(String zh, String en) {
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
