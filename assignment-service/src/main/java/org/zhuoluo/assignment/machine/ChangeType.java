package org.zhuoluo.assignment.machine;

import org.zhuoluo.api.problem.Labelled;

/** What is new about an assignment. */
enum ChangeType implements Labelled {
    MADE("交办", "Given"),
    SIGNED("签收", "Signed for"),
    PROGRESS("进展", "Progress"),
    CONTACT("联系", "Contact"),
    RETURNED("退单", "Returned"),
    RULED("裁定", "Ruled on"),
    ASSISTANCE_ASKED("请求协办", "Asked for assistance"),
    OPINION_GIVEN("提出协办意见", "Opinion given"),
    /** Told to the unit that asked. */
    OPINION_RECEIVED("收到协办意见", "Opinion received"),
    EXTENSION_REQUESTED("申请延期", "More time asked for"),
    EXTENSION_DECIDED("延期审批", "More time decided on"),
    MATERIAL_ASKED("请企业补充材料", "Material asked of the enterprise"),
    MATERIAL_GIVEN("企业已补充材料", "Material given"),
    MATERIAL_LAPSED("企业逾期未补充", "Material not given in time"),
    PLAN_MADE("制定分步计划", "Staged plan made"),
    STEP_REPORTED("分步完成", "Step reported"),
    REPLY_SUBMITTED("答复送审", "Reply submitted to a second person"),
    REPLY_SENT_BACK("答复退改", "Reply sent back"),
    LEDGER_ASKED("申请挂账", "Ledger asked for"),
    LEDGER_REFUSED("挂账未获批准", "Ledger refused"),
    PUT_ON_LEDGER("挂账", "Put on the ledger"),
    LEDGER_REPORTED("每月追踪", "Monthly entry"),
    RESUMED("恢复办理", "Taken up again"),
    STRUCK_OFF("销号", "Struck off"),
    REPLIED("答复", "Replied"),
    HANDED_ON("移交", "Handed on"),
    /** Told to those below whom the unit hangs no longer, in the place of anything that follows. */
    LEFT_SCOPE("移出管辖范围", "Left your scope"),
    CANCELLED("取消", "Cancelled");

    private final String zh;
    private final String en;

    ChangeType(String zh, String en) {
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
