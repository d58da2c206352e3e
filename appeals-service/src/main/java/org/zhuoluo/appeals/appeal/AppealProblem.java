package org.zhuoluo.appeals.appeal;

import org.zhuoluo.api.problem.ProblemType;

/** What the lifecycle refuses. */
public enum AppealProblem implements ProblemType {
    MOVE_NOT_ALLOWED(409, "诉求当前状态不允许此操作", "The appeal cannot make this move now"),
    SUPPLEMENT_ASKED_TWICE(409, "补充材料最多要求两次", "A supplement may be asked for twice at most"),
    REVIEW_ALREADY_ASKED(409, "不予受理只能申请复核一次", "A review may be asked for once only"),
    NO_UNIT_HAD_IT(409, "撤回前未交办单位，不能重新办理", "It was withdrawn before any unit had it, and cannot be reopened"),
    NOT_SOLVED_NEEDS_GROUND(422, "未解决的答复须有终结依据或挂账", "An answer that does not solve the matter needs a final ground");

    private final int status;
    private final String zh;
    private final String en;

    AppealProblem(int status, String zh, String en) {
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
