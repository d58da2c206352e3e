package org.zhuoluo.appeals.appeal;

import java.util.EnumSet;
import java.util.Set;
import org.zhuoluo.api.problem.Labelled;

/** Where an appeal stands. */
public enum AppealStatus implements Labelled {
    SUBMITTED("已提交", "Submitted"),
    SUPPLEMENT_REQUESTED("待补充", "Waiting for a supplement"),
    ACCEPTED("已受理", "Accepted"),
    DECLINED("不予受理", "Declined"),
    DECLINE_REVIEW("复核中", "Decline under review"),
    ASSIGNED("已交办", "Assigned"),
    IN_PROGRESS("办理中", "In progress"),
    ON_LEDGER("挂账", "On the ledger"),
    REPLIED("已答复", "Replied"),
    CLOSED("已办结", "Closed"),
    WITHDRAWN("已撤回", "Withdrawn");

    /** Somebody owes the next step. */
    public static final Set<AppealStatus> OPEN =
            Set.copyOf(EnumSet.complementOf(EnumSet.of(CLOSED, DECLINED, WITHDRAWN)));

    private final String zh;
    private final String en;

    AppealStatus(String zh, String en) {
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
