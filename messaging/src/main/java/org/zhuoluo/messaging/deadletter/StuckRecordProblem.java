package org.zhuoluo.messaging.deadletter;

import org.zhuoluo.api.problem.ProblemType;

/** Why an operator's act on a stuck record is refused. */
enum StuckRecordProblem implements ProblemType {
    RECORD_WAITS_FOR_OTHERS(409, "该消息排在其他消息之后，请先处理排在前面的消息", "This record waits behind others; deal with those first"),
    RECORD_IS_SETTLED(409, "该消息已被作废，不能再处理", "This record has been discarded already");

    private final int status;
    private final String zh;
    private final String en;

    StuckRecordProblem(int status, String zh, String en) {
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
