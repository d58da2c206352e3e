package org.zhuoluo.appeals.appeal;

import org.zhuoluo.api.problem.Labelled;

/** Why an appeal closed; counted apart, because "not rated" is never "satisfied". */
public enum CloseCause implements Labelled {
    RATED("已评价", "Rated", AppealMove.CLOSE_RATED),
    RATING_NOT_GIVEN("未评价", "Rating not given", AppealMove.CLOSE_UNRATED),
    RECTIFIED("整改完成", "Rectified", AppealMove.CLOSE_RECTIFIED);

    private final String zh;
    private final String en;
    private final AppealMove move;

    CloseCause(String zh, String en, AppealMove move) {
        this.zh = zh;
        this.en = en;
        this.move = move;
    }

    AppealMove move() {
        return move;
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
