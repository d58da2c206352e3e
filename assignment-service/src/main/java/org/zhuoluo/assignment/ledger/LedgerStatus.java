package org.zhuoluo.assignment.ledger;

import org.zhuoluo.api.problem.Labelled;

/** Where an entry of the ledger stands. */
public enum LedgerStatus implements Labelled {
    /** The unit asked; the supervisor has not decided. */
    ASKED("待审批", "Asked for"),
    /** On the ledger. */
    OPEN("在账", "On the ledger"),
    /** The supervisor refused; the unit goes on as before. */
    REFUSED("未同意", "Refused"),
    /** The unit works on the matter again. */
    RESUMED("已恢复办理", "Resumed"),
    STRUCK_OFF("已销号", "Struck off"),
    /** The matter went away: withdrawn, or answered or handed on before anybody had decided. */
    ENDED("已终止", "Ended");

    private final String zh;
    private final String en;

    LedgerStatus(String zh, String en) {
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
