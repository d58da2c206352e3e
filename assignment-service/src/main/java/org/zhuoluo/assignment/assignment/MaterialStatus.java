package org.zhuoluo.assignment.assignment;

import org.zhuoluo.api.problem.Labelled;

/** Where something stands that a unit asked of the enterprise. */
public enum MaterialStatus implements Labelled {
    PENDING("待企业补充", "Waiting for the enterprise"),
    GIVEN("已补充", "Given"),
    LAPSED("逾期未补充", "Not given in time"),
    /** The unit answered without it, or the appeal was withdrawn. */
    DROPPED("无需补充", "No longer needed");

    private final String zh;
    private final String en;

    MaterialStatus(String zh, String en) {
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
