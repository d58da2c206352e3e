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
    RETURN_RULED_OUT(409, "该诉求已作终局裁定，不能再退单", "It was ruled that this appeal cannot be returned any more"),
    NEW_UNIT_MISSING(422, "裁定改派时必须指定新的承办单位", "A ruling that reassigns names the new unit"),
    NEW_UNIT_WITHOUT_CAUSE(422, "只有裁定改派时才能指定单位", "Only a ruling that reassigns names a unit"),
    ROUND_ENDED(
            409, "诉求已撤回或已现场办结，不能再交办", "The appeal was withdrawn or solved on the spot: nobody is given it any more"),
    UNIT_HAS_IT_ALREADY(422, "该单位已在办理这件诉求", "The unit has this appeal already"),
    UNIT_CANNOT_TAKE_IT(422, "该单位不存在或没有可承办的岗位", "There is no such unit, or it has no post that could take it"),
    SECOND_PERSON_NEEDED(
            403,
            "草稿须由本单位的另一人审核，起草人不能自己通过",
            "A draft is let out by another person of the unit than the one who wrote it"),
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
