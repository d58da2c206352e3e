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
    REPLIED("答复", "Replied"),
    HANDED_ON("移交", "Handed on"),
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
