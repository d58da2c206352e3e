package org.zhuoluo.evaluation.rating;

/** What a rating means for the appeal; appeals-service makes the move. */
public enum Consequence {
    CLOSE,
    REOPEN
}
