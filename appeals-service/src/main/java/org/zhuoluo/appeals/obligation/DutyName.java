package org.zhuoluo.appeals.obligation;

import org.zhuoluo.api.problem.Labelled;
import org.zhuoluo.api.problem.Language;

/** What the duties are called; supervision may know more of them than we have names for. */
enum DutyName implements Labelled {
    ACCEPT("受理", "Accept"),
    SUPPLEMENT("补充", "Supplement"),
    DECLINE_REVIEW("复核", "Review the decline"),
    DISPATCH("交办", "Give to a unit"),
    SIGN_OFF("签批", "Sign off"),
    SIGN("签收", "Sign for"),
    CONTACT("联系", "Contact the enterprise"),
    REPLY("办理", "Reply"),
    ASSIST("协办", "Assist"),
    RULE("裁定", "Rule on the return"),
    DECIDE("审批", "Decide on the request"),
    REVIEW("审核", "Review the reply"),
    STEP("分步", "Report the step"),
    TRACK("每月追踪", "Track monthly"),
    STRIKE_OFF("销号", "Strike off the ledger"),
    ANSWER_ORDER("督办答复", "Answer the order"),
    ANSWER_URGE("催办答复", "Answer the urge"),
    INSTRUCTION("批示落实", "Carry out the instruction"),
    RATE("评价", "Rate"),
    CALL_BACK("回访", "Call back"),
    RECTIFY("整改", "Rectify"),
    LOOK_BACK("回头看", "Look back");

    private final String zh;
    private final String en;

    DutyName(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    /** The kind itself where there is no name for it yet. */
    static String of(String kind, Language language) {
        for (DutyName duty : values()) {
            if (duty.name().equals(kind)) {
                return duty.label(language);
            }
        }
        return kind;
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
