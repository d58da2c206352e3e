package org.zhuoluo.assignment.assignment;

import org.zhuoluo.api.problem.ProblemType;

/** What this service refuses beyond what every service does. */
public enum AssignmentProblem implements ProblemType {
    MOVE_NOT_ALLOWED(409, "交办件当前状态下不能进行此操作", "The assignment cannot make this move now"),
    FINAL_GROUND_MISSING(422, "答复为“未解决”时必须选择办结依据", "A reply that solves nothing needs a final ground"),
    FINAL_GROUND_WITHOUT_CAUSE(422, "只有“未解决”的答复才能填写办结依据", "Only a reply that solves nothing has a final ground"),
    CONTACT_MISSING(
            422,
            "答复前须先联系企业并登记：联系上一次，或至少尝试两次",
            "Before a reply the enterprise must be contacted: reached once, or tried at least twice"),
    CONTACT_NOT_THEN(422, "联系时间须在交办之后、当前时间之前", "A contact lies between the moment of the assignment and now"),
    RETURN_TOO_LATE(409, "已超过退单期限，不能再退单", "The time in which it could be returned is over"),
    RETURN_LIMIT_REACHED(
            409,
            "该诉求已达退单次数上限：每个单位一次，全程两次",
            "It cannot be returned again: a unit returns an appeal once, and an appeal is returned twice at most"),
    RETURN_RULED_OUT(409, "该诉求已作终局裁定，不能再退单或上报", "It was ruled for good: it is neither returned nor handed up any more"),
    EXTENSION_TOO_LATE(
            409, "答复期限已到或即将到期，不能再申请延期", "It is too late to ask for more time: the reply is due, or nearly so"),
    EXTENSION_LIMIT_REACHED(409, "该交办件已达延期申请次数上限", "More time was asked for as often as it can be"),
    EXTENSION_PENDING(409, "已有一件延期申请待审批", "A request for more time waits to be decided already"),
    EXTENSION_NOT_PENDING(409, "没有待审批的延期申请", "No request for more time waits to be decided"),
    EXTENSION_DATE(422, "延期日期不符合要求", "The new date is not possible"),
    EXTENSION_DATE_WITHOUT_CAUSE(422, "只有批准延期时才能指定日期", "Only what is granted has a new date"),
    MATERIAL_TOO_LATE(409, "答复期限已到，不能再请企业补充材料", "The reply is due: nothing more can be asked of the enterprise"),
    MATERIAL_LIMIT_REACHED(409, "本轮请企业补充材料已达两次", "The enterprise was asked for material twice in this round"),
    MATERIAL_PENDING(409, "已有一件补充材料要求等待企业", "The enterprise is being asked for material already"),
    MATERIAL_NOT_PENDING(409, "该补充材料要求已结束", "This is not asked for any more"),
    NO_REPLY_OWED(409, "该交办件目前没有待答复的期限", "No reply is owed on it now"),
    NEW_UNIT_MISSING(422, "裁定改派时必须指定新的承办单位", "A ruling that reassigns names the new unit"),
    NEW_UNIT_WITHOUT_CAUSE(422, "只有裁定改派时才能指定单位", "Only a ruling that reassigns names a unit"),
    ROUND_ENDED(
            409, "诉求已撤回或已现场办结，不能再交办", "The appeal was withdrawn or solved on the spot: nobody is given it any more"),
    UNIT_HAS_IT_ALREADY(422, "该单位已在办理这件诉求", "The unit has this appeal already"),
    POST_NOT_IN_UNIT(422, "该岗位不属于所选单位", "The post is none of the chosen unit"),
    PERSON_NOT_IN_UNIT(422, "该人员不在所选单位的岗位上", "The person sits on no post of the chosen unit"),
    UNIT_ONLY_ASSISTS(422, "该单位只能协办，不能主办或分办", "The unit only assists; it is given nothing to answer"),
    UNIT_NOT_HIGHER(
            422,
            "上报须交给上级单位，或派单目录列明的上级区划责任单位",
            "A matter is handed up to a unit above, or to the one of an area above that the catalogue makes responsible"),
    UNIT_CANNOT_TAKE_IT(422, "该单位不存在或没有可承办的岗位", "There is no such unit, or it has no post that could take it"),
    SIGN_OFF_OPEN(409, "已呈请领导签批，须待签批决定", "It lies before a leader: nobody gives it away before that is decided"),
    SIGN_OFF_DECIDED(409, "该签批已有决定，或诉求已撤回", "It was decided before, or the appeal was withdrawn"),
    SECOND_PERSON_NEEDED(
            403, "须由本单位的另一人审核，提交人不能自己通过", "It is let out by another person of the unit than the one who submitted it"),
    REPLY_NEEDS_SECOND_PERSON(
            409, "本单位的答复须双人复核：请提交草稿，由另一人发布", "Replies of this unit are published by a second person: submit a draft"),
    DRAFT_PENDING(409, "已有草稿待审核，请先发布或退回", "A draft waits for a second person: publish it or send it back first"),
    DRAFT_NOT_PENDING(409, "该草稿已发布、退回或作废", "The draft was published, sent back or voided before"),
    NOTHING_TO_CORRECT(409, "尚未发布答复，没有可更正的内容", "Nothing was published that could be corrected"),
    CORRECTION_TOO_LATE(
            409,
            "诉求已撤回或已重新办理，原答复不能再更正",
            "The appeal was withdrawn or reopened: what was replied before stays as it is"),
    OUTCOME_WAS_RATED(
            409,
            "答复结果已由企业评价或诉求已办结，只能更正文字",
            "The outcome was rated, or the appeal is closed: only the words can be corrected"),
    LEDGER_WAITING(409, "已申请挂账，须待审批决定", "The ledger was asked for: nothing more is asked before that is decided"),
    STEPS_OPEN(
            409,
            "分步计划尚有未完成的步骤：请先反馈，或说明原因后调整计划",
            "Steps of its plan are still to be taken: report them, or make another plan and say why"),
    STEP_ENDED(409, "该步骤已反馈完成或已取消", "The step was reported or dropped before"),
    STEP_DATES(422, "步骤日期不符合要求", "The days of the steps are not possible"),
    PLAN_REASON_MISSING(
            422, "调整尚未完成的计划须说明原因", "Whoever replaces steps that are still to be taken tells the enterprise why"),
    PLAN_EMPTY(422, "分步计划至少须有一个步骤", "A plan has one step at least"),
    NOT_WAITING(
            409,
            "该诉求不在待交办队列中，可能已由他人交办或已撤回",
            "The matter does not wait to be given to a unit; it may have been given or withdrawn");

    private final int status;
    private final String zh;
    private final String en;

    AssignmentProblem(int status, String zh, String en) {
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
