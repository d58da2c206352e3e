package org.zhuoluo.assignment.assignment;

import org.zhuoluo.api.problem.ProblemType;

/** What this service refuses beyond what every service does. */
public enum AssignmentProblem implements ProblemType {
    MOVE_NOT_ALLOWED(409, "交办件当前状态下不能进行此操作", "The assignment cannot make this move now"),
    FINAL_GROUND_MISSING(422, "答复为“未解决”时必须选择办结依据", "A reply that solves nothing needs a final ground"),
    FINAL_GROUND_WITHOUT_CAUSE(422, "只有“未解决”的答复才能填写办结依据", "Only a reply that solves nothing has a final ground"),
    UNIT_CANNOT_TAKE_IT(422, "该单位不存在或没有可承办的岗位", "There is no such unit, or it has no post that could take it"),
    NOT_WAITING(
            409,
            "该诉求不在待交办队列中，可能已由他人交办或已撤回",
            "The matter does not wait to be given to a unit; it may have been given or withdrawn");

    private final int status;
    private final String zh;
    private final String en;

    AssignmentProblem(int status, String zh, String en) {
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
