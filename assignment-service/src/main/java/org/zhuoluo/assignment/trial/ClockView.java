package org.zhuoluo.assignment.trial;

import java.time.Instant;

/** What time it is in the trial. */
record ClockView(Instant now) {}
