package org.zhuoluo.assignment.unit;

import org.zhuoluo.api.problem.ProblemType;

/** What is refused of units, posts and the people who hold them. */
public enum UnitProblem implements ProblemType {
    UNIT_REFUSED(422, "单位信息有误，请按提示修改", "Something about the unit is wrong; please correct it"),
    POST_REFUSED(422, "岗位信息有误，请按提示修改", "Something about the post is wrong; please correct it"),
    IMPORT_REFUSED(
            422,
            "导入文件有误，一行也没有导入，请按提示修改后重试",
            "Something in the file is wrong and nothing of it was taken; please correct it"),
    UNIT_IS_ABOLISHED(409, "该单位已撤并", "The unit was abolished before"),
    UNITS_BELOW(409, "该单位仍有下属单位，请先调整或撤并下属单位", "Units hang below it; move or abolish them first"),
    SUCCESSOR_REFUSED(422, "不能由该单位承继，请按提示修改", "That unit cannot be the successor; please choose another"),
    NOBODY_LEFT(422, "岗位上不能没有人：请指定接任的账号", "A post must have somebody: please name the account that takes it over"),
    LEAVE_REFUSED(422, "请假信息有误，请按提示修改", "Something about the leave is wrong; please correct it"),
    LEAVE_HAS_BEGUN(409, "请假首日已过，只能提前结束", "The first day of the leave is over; it can only be ended"),
    LEAVE_IS_OVER(409, "请假已经结束或已撤销", "The leave is over or was cancelled");

    private final int status;
    private final String zh;
    private final String en;

    UnitProblem(int status, String zh, String en) {
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
