package org.zhuoluo.assignment.assignment;

import org.zhuoluo.api.problem.Labelled;

/** What the unit is to the appeal. */
public enum UnitRole implements Labelled {
    /** Answers for the whole. */
    LEAD("主办", "Lead"),
    /** Answers for a part of its own. */
    PART("分办", "Part"),
    /** Gives its opinion to the unit that asked, and no answer to the enterprise. */
    ASSISTING("协办", "Assisting");

    private final String zh;
    private final String en;

    UnitRole(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    /** Owes the enterprise an answer. */
    public boolean answers() {
        return this != ASSISTING;
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
