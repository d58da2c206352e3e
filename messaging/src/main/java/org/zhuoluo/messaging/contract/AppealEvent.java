package org.zhuoluo.messaging.contract;

/** What appeals-service says of an appeal; topic {@code zhuoluo.appeals}. */
public sealed interface AppealEvent extends AboutAppeal
        permits AppealSubmitted,
                AppealSupplementRequested,
                AppealSupplemented,
                AppealAccepted,
                AppealDeclined,
                AppealReviewAsked,
                AppealReviewDecided,
                AppealSolvedOnTheSpot,
                AppealReplied,
                AppealClosed,
                AppealReopened,
                AppealWithdrawn {}
