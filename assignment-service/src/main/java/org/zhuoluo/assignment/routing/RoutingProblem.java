package org.zhuoluo.assignment.routing;

import org.zhuoluo.api.problem.ProblemType;

/** What is refused to those who write the rules. */
enum RoutingProblem implements ProblemType {
    RULES_INVALID(422, "派单规则有误，请按提示修改", "Something is wrong with the rules; please correct it"),
    RULE_SET_SEALED(
            409,
            "该规则集已生效过，不能再修改；请复制为新的草稿",
            "This rule set was in force and is not changed any more; copy it into a new draft"),
    RULE_SET_IN_FORCE(409, "该规则集已在生效", "This rule set is in force already"),
    RULE_SET_IS_DRAFT(409, "草稿从未生效，请使用启用", "A draft never was in force; activate it instead"),
    RULES_ARE_OF_THE_WHOLE(
            403,
            "派单规则适用于全辖区，只能由最高一级区划的协调员或管理员维护",
            "The rules are those of the whole city; a coordinator of a part of it cannot change them");

    private final int status;
    private final String zh;
    private final String en;

    RoutingProblem(int status, String zh, String en) {
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
