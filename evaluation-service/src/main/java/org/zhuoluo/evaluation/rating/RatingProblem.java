package org.zhuoluo.evaluation.rating;

import org.zhuoluo.api.problem.ProblemType;

/** Why a rating can be refused. */
enum RatingProblem implements ProblemType {
    ALREADY_RATED(409, "本轮办理已经评价过，每轮只能评价一次", "This answer has already been rated; each round is rated once"),
    RATING_WINDOW_LAPSED(409, "评价期已过，本轮已按未评价办结", "The time to rate has passed; this round was closed as not rated"),
    INVITATION_VOIDED(
            409, "诉求已进入下一轮办理，请在新的答复后评价", "The appeal has gone on to its next round; please rate the next answer");

    private final int status;
    private final String zh;
    private final String en;

    RatingProblem(int status, String zh, String en) {
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
