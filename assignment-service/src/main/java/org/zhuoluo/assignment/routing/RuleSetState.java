package org.zhuoluo.assignment.routing;

import org.zhuoluo.api.problem.Labelled;

/** Where a rule set stands. */
enum RuleSetState implements Labelled {
    /** Nobody was routed by it; it can be rewritten. */
    DRAFT("草稿", "Draft"),
    /** In force; there is one. */
    ACTIVE("生效中", "In force"),
    /** Was in force, and may come into force again. */
    RETIRED("已停用", "Retired");

    private final String zh;
    private final String en;

    RuleSetState(String zh, String en) {
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
