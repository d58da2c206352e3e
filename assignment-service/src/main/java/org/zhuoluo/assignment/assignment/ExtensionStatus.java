package org.zhuoluo.assignment.assignment;

import org.zhuoluo.api.problem.Labelled;

/** Where a request for more time stands. */
public enum ExtensionStatus implements Labelled {
    PENDING("待审批", "To be decided"),
    GRANTED("已批准", "Granted"),
    REFUSED("未批准", "Refused"),
    /** The unit answered or no longer had the matter before anybody had decided. */
    DROPPED("已失效", "Dropped");

    private final String zh;
    private final String en;

    ExtensionStatus(String zh, String en) {
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
