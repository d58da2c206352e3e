package org.zhuoluo.assignment.matter;

/** How the rating of a round came out; evaluation-service decides it. */
public enum RatingResult {
    GIVEN,
    NOT_GIVEN
}
