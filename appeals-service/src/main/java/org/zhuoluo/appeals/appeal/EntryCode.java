package org.zhuoluo.appeals.appeal;

import org.zhuoluo.api.problem.Labelled;

/** What an entry of the timeline tells. */
public enum EntryCode implements Labelled {
    SUBMITTED("企业提交诉求", "The enterprise submitted the appeal"),
    SUPPLEMENT_REQUESTED("要求补充材料", "A supplement was asked for"),
    SUPPLEMENTED("企业补充材料", "The enterprise supplemented it"),
    SUPPLEMENT_LAPSED("补充材料逾期", "The supplement was not given in time"),
    ACCEPTED("受理", "Accepted"),
    ACCEPTED_BY_RULE("按规则即时受理", "Accepted at once by rule"),
    DECLINED("不予受理", "Declined"),
    REVIEW_ASKED("企业申请复核", "The enterprise asked for a review"),
    REVIEW_UPHELD("复核维持", "The review upheld the decline"),
    REVIEW_OVERTURNED("复核撤销，予以受理", "The review overturned the decline"),
    SOLVED_ON_THE_SPOT("当场办结", "Solved on the spot"),
    SIGN_OFF_ASKED("呈请领导签批", "It was laid before a leader"),
    SIGN_OFF_APPROVED("领导签批同意", "A leader approved it"),
    SIGN_OFF_REFUSED("领导签批不同意", "A leader refused it"),
    ASSIGNED("交办单位", "Given to a unit"),
    REASSIGNED("改派单位", "Given to another unit"),
    PART_ASSIGNED("分办单位", "A further unit answers a part"),
    PART_REASSIGNED("改派分办单位", "A part was given to another unit"),
    FILE_ADDED("补充附件", "A file was added"),
    SIGNED("单位签收", "The unit signed for it"),
    PROGRESS_REPORTED("办理进展", "The unit reported progress"),
    CONTACTED("单位联系企业", "The unit talked to the enterprise"),
    CONTACT_ATTEMPTED("联系企业未果", "The unit tried to reach the enterprise in vain"),
    ASSISTANCE_ASKED("请求协办", "Another unit was asked for its opinion"),
    OPINION_GIVEN("协办单位提出意见", "The assisting unit gave its opinion"),
    EXTENSION_REQUESTED("单位申请延期", "The unit asked for more time"),
    EXTENSION_GRANTED("同意延期", "More time was granted"),
    EXTENSION_REFUSED("未同意延期", "More time was refused"),
    MATERIAL_ASKED("单位请企业补充材料", "The unit asked the enterprise for material"),
    MATERIAL_GIVEN("企业已补充材料", "The enterprise gave the material"),
    MATERIAL_LAPSED("企业逾期未补充材料", "The material was not given in time"),
    CONSULTATION_CONVENED("召集协调会商", "Several units were called together about it"),
    CONSULTATION_CONCLUDED("协调会商有结果", "The units have met"),
    CONSULTATION_MINUTES("会商纪要", "The minutes of the consultation"),
    RETURNED("单位退单，待裁定", "The unit returned it, to be ruled on"),
    RETURN_RULED("退单裁定", "The return was ruled on"),
    HANDED_ON("移交其他单位", "The unit's share went to another unit"),
    LEDGER_ASKED("申请挂账", "The unit asked to put it on the ledger"),
    LEDGER_REFUSED("挂账未同意", "The ledger was refused"),
    PUT_ON_LEDGER("挂账，按计划推进", "Put on the ledger, to be settled by a plan"),
    LEDGER_REPORTED("挂账追踪", "The unit reported on what is on the ledger"),
    RESUMED("恢复办理", "The unit works on it again"),
    STRUCK_OFF("销号", "Struck off the ledger"),
    PLAN_MADE("制定分步计划", "The unit made a plan of dated steps"),
    STEP_REPORTED("分步完成", "The unit reported a step of its plan"),
    ASSIGNMENT_CANCELLED("交办取消", "The assignment was cancelled"),
    REPLY_SUBMITTED("答复草稿提交审核", "A reply was drafted for a second person of the unit"),
    CORRECTION_SUBMITTED("更正草稿提交审核", "The correction of a reply was drafted for a second person of the unit"),
    REPLY_SENT_BACK("答复草稿退回", "The draft of a reply was sent back"),
    PART_REPLIED("单位部分答复", "A unit replied for its part"),
    REPLIED("单位答复", "The unit replied"),
    REPLY_CORRECTED("答复更正", "The reply was corrected"),
    RATED("企业评价", "The enterprise rated the answer"),
    RATING_NOT_GIVEN("逾期未评价", "No rating was given in time"),
    CLOSED("办结", "Closed"),
    REOPENED("重新办理", "Reopened"),
    WITHDRAWN("企业撤回", "The enterprise withdrew it");

    private final String zh;
    private final String en;

    EntryCode(String zh, String en) {
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
