package org.zhuoluo.evaluation.rating;

/** The five levels of a rating, each with its names for people and what follows from it. */
public enum RatingLevel {
    VERY_SATISFIED("非常满意", "Very satisfied", Consequence.CLOSE),
    SATISFIED("满意", "Satisfied", Consequence.CLOSE),
    BASICALLY_SATISFIED("基本满意", "Basically satisfied", Consequence.CLOSE),
    DISSATISFIED("不满意", "Dissatisfied", Consequence.REOPEN),
    VERY_DISSATISFIED("非常不满意", "Very dissatisfied", Consequence.REOPEN);

    private final String zh;
    private final String en;
    private final Consequence consequence;

    RatingLevel(String zh, String en, Consequence consequence) {
        this.zh = zh;
        this.en = en;
        this.consequence = consequence;
    }

    public String zh() {
        return zh;
    }

    public String en() {
        return en;
    }

    Consequence consequence() {
        return consequence;
    }
}
