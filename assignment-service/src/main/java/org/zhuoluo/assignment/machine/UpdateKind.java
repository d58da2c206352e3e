package org.zhuoluo.assignment.machine;

import org.zhuoluo.api.problem.Labelled;

/** What became of an update. */
public enum UpdateKind implements Labelled {
    /** It is an act of the unit now. */
    APPLIED("已生效", "Applied"),
    /** It changed nothing and stands on the file of its assignment. */
    NOTE("存为备注", "Kept as a note"),
    /** It names nothing that is there for its sender. */
    REFUSED("未受理", "Refused");

    private final String zh;
    private final String en;

    UpdateKind(String zh, String en) {
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
