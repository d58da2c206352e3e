package org.zhuoluo.assignment.supervision;

import org.zhuoluo.assignment.calendar.Limit;
import org.zhuoluo.workingtime.Deadline;

/** When a duty is due, and by which limit and which versions of catalogue and calendar that was reckoned. */
record Timing(Limit limit, Deadline deadline, int catalogueVersion, int calendarVersion) {}
