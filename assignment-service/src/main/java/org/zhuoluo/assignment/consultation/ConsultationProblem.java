package org.zhuoluo.assignment.consultation;

import org.zhuoluo.api.problem.ProblemType;

/** What is refused about consultations. */
enum ConsultationProblem implements ProblemType {
    NO_LEAD_HAS_IT(409, "会商须由正在办理该诉求的主办单位的交办件发起", "A consultation needs a lead unit that still has the matter"),
    CONSULTATION_CONCLUDED(409, "会商已形成纪要，不能再次办结", "The consultation has its minutes already"),
    MEETING_NOT_AHEAD(422, "会商时间须晚于当前时间", "A meeting is convened for a time that is still to come"),
    DECISION_DUE_PASSED(422, "办理期限不得早于今天", "A decision is due today or later");

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
