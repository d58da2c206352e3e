package org.zhuoluo.messaging.contract;

/** What evaluation-service says of an appeal; topic {@code zhuoluo.evaluations}. */
public sealed interface EvaluationEvent extends AboutAppeal
        permits EvaluationInvited, EvaluationRated, EvaluationRatingNotGiven {}
