package org.zhuoluo.messaging.contract;

import java.time.Instant;
import java.util.UUID;

/** The clerk solved the matter and answered at once; all duties of the round but RATE and CALL_BACK end with it. */
@EventType("appeal.solved-on-the-spot.v1")
public record AppealSolvedOnTheSpot(UUID appealId, String appealNumber, int round, String outcome, Instant solvedAt)
        implements AppealEvent {}
