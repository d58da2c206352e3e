package org.zhuoluo.assignment.supervision;

import java.util.UUID;
import org.zhuoluo.assignment.matter.RoundId;

/** A duty that somebody has to look at, read without a lock: it may have ended by now. */
record Alarm(UUID obligation, UUID appeal, int roundNumber) {
    RoundId round() {
        return new RoundId(appeal, roundNumber);
    }
}
