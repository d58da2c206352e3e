package org.zhuoluo.evaluation.rating;

/** Where the invitation to rate one round's answer stands. */
public enum InvitationStatus {
    OPEN("待评价", "Open"),
    RATED("已评价", "Rated"),
    /** The window passed; never counted as a satisfied rating. */
    NOT_GIVEN("未评价", "Not given"),
    /** The appeal went on to its next round before this answer was rated. */
    VOIDED("已失效", "Voided");

    private final String zh;
    private final String en;

    InvitationStatus(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    String zh() {
        return zh;
    }

    String en() {
        return en;
    }
}
