package org.zhuoluo.assignment.machine;

import org.zhuoluo.api.problem.ProblemType;

/** What department systems are refused beyond what everybody is. */
enum MachineProblem implements ProblemType {
    UNIT_MISSING(403, "该账号未绑定单位", "The account is not bound to a unit"),
    CURSOR_NOT_OURS(410, "游标不属于当前数据，请重新全量读取", "The cursor was not given by this feed; please read everything anew"),
    CURSOR_TOO_OLD(410, "游标早于保留期限，请重新全量读取", "The cursor is older than what is kept; please read everything anew");

    private final int status;
    private final String zh;
    private final String en;

    MachineProblem(int status, String zh, String en) {
        this.status = status;
        this.zh = zh;
        this.en = en;
    }

    @Override
    public int status() {
        return status;
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
