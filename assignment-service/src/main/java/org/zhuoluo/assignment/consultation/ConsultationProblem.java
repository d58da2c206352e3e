package org.zhuoluo.assignment.consultation;

import org.zhuoluo.api.problem.ProblemType;

/** What is refused about consultations. */
enum ConsultationProblem implements ProblemType {
    NO_LEAD_HAS_IT(409, "会商须由正在办理该诉求的主办单位的交办件发起", "A consultation needs a lead unit that still has the matter"),
    CONSULTATION_CONCLUDED(409, "会商已形成纪要，不能再次办结", "The consultation has its minutes already"),
    MEETING_NOT_AHEAD(422, "会商时间须晚于当前时间", "A meeting is convened for a time that is still to come"),
    MEETING_NOT_HELD(409, "会商召开后才能写入议定事项", "What a meeting decides is written down once it was held"),
    LEAD_CHANGED(409, "主办单位已变更，议定事项须由协调员写入", "Another unit leads by now, so a coordinator writes down what is decided"),
    PART_NOT_FOR_A_HEAD(422, "分办须由协调员议定", "Parts of a matter are made by a coordinator"),
    UNIT_NOT_AT_THE_TABLE(422, "议定事项只能交给参加会商的单位", "What is decided is for units that took part"),
    DECISION_DUE_PASSED(422, "办理期限不得早于今天", "A decision is due today or later"),
    DECISION_DUE_TOO_FAR(422, "办理期限过远", "A decision is not due that far away");

    private final int status;
    private final String zh;
    private final String en;

    ConsultationProblem(int status, String zh, String en) {
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
