package org.zhuoluo.assignment.ledger;

import org.zhuoluo.api.problem.ProblemType;

/** What the ledger refuses. */
enum LedgerProblem implements ProblemType {
    LEDGER_MOVE_NOT_ALLOWED(409, "挂账事项当前状态下不能进行此操作", "The entry of the ledger cannot make this move now"),
    LEDGER_ASKED_ALREADY(409, "该交办件已申请挂账，正待审批", "The ledger was asked for already and waits for the decision"),
    REQUESTS_WAITING(
            409,
            "请先等待延期审批；要求企业补充材料的，请待企业补充或逾期",
            "More time that was asked for is decided first, and material asked of the enterprise given or lapsed"),
    LEDGER_DATES(
            422,
            "计划完成日期须晚于今天，复核日期须在今天之后、计划完成日期之前或当天",
            "A plan ends after today, and is reviewed after today and not after its end"),
    NOT_SIGNED_FOR(409, "接收单位尚未签收，暂不能恢复办理", "The unit that it was handed to has not signed for it yet"),
    STRIKE_OFF_WAITING(409, "已有销号申请待审核", "A strike-off waits for the second person already"),
    NO_STRIKE_OFF_WAITING(409, "没有待审核的销号申请", "No strike-off waits for a second person"),
    VIEW_NOT_BACKED(
            422,
            "企业意见须有挂账之后的联系记录为据：已联系上一次；未能联系上的，至少尝试两次",
            "The enterprise's view is backed by a talk after the matter was put on the ledger; that it was not reached, by two attempts in vain");

    private final int status;
    private final String zh;
    private final String en;

    LedgerProblem(int status, String zh, String en) {
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
