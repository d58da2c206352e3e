package org.zhuoluo.assignment.assignment;

import org.zhuoluo.api.problem.Labelled;

/** Where a step of a staged plan stands. */
public enum StepStatus implements Labelled {
    PLANNED("待完成", "To be taken"),
    REPORTED("已完成", "Taken"),
    /** Another plan took its place, or the share came to an end without it. */
    DROPPED("已取消", "Dropped");

    private final String zh;
    private final String en;

    StepStatus(String zh, String en) {
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
