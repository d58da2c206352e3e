package org.zhuoluo.appeals.intake;

import org.zhuoluo.api.problem.ProblemType;

/** What intake refuses. */
enum IntakeProblem implements ProblemType {
    ENTERPRISE_NOT_REGISTERED(422, "该企业尚未登记", "This enterprise is not registered"),
    NO_ENTERPRISE_BOUND(403, "您的账号未绑定企业", "Your account is not bound to an enterprise"),
    NOT_SET_UP_YET(503, "系统正在初始化区划与事项，请稍后重试", "Areas and issue types are still being set up; please try again shortly");

    private final int status;
    private final String zh;
    private final String en;

    IntakeProblem(int status, String zh, String en) {
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
