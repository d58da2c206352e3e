package org.zhuoluo.assignment.machine;

import org.zhuoluo.api.problem.Labelled;

/** What a status of a department's system means here: the act of the unit that it stands for. */
public enum UpdateAct implements Labelled {
    SIGN("签收", "Sign for"),
    /** For the house. */
    PROGRESS("进展", "Progress"),
    /** Shown to the enterprise. */
    PUBLIC_PROGRESS("公开进展", "Public progress"),
    CONTACT("联系", "Contact"),
    REPLY("答复", "Reply"),
    /** Of an assisting unit. */
    OPINION("协办意见", "Opinion"),
    /** Has no equal here: kept on the file and nothing else. */
    NOTE("备注", "Note");

    private final String zh;
    private final String en;

    UpdateAct(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    /** All acts say something but this one. */
    boolean takesText() {
        return this != SIGN;
    }

    boolean takesFiles() {
        return this != SIGN && this != OPINION;
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
