package org.zhuoluo.assignment.catalogue;

import org.zhuoluo.api.problem.ProblemType;

/** What is refused of the responsibility catalogue. */
enum CatalogueProblem implements ProblemType {
    ISSUE_TYPE_REFUSED(422, "事项信息有误，请按提示修改", "Something about the issue type is wrong; please correct it"),
    NO_LIMIT_FOR_COMPLEX(422, "该事项不能按复杂事项交办", "A matter of this issue type cannot be given as complex");

    private final int status;
    private final String zh;
    private final String en;

    CatalogueProblem(int status, String zh, String en) {
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
