package org.zhuoluo.assignment.phrase;

import org.zhuoluo.api.problem.ProblemType;

/** What is refused of phrases. */
enum PhraseProblem implements ProblemType {
    PHRASE_RETIRED(409, "该口径已停用", "The phrase is retired"),
    ISSUE_TYPE_UNKNOWN(422, "没有这一事项分类", "There is no such issue type");

    private final int status;
    private final String zh;
    private final String en;

    PhraseProblem(int status, String zh, String en) {
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
