/** Working time as this service keeps it: the announced days in tables, limits turned into deadlines. */
@NullMarked
package org.zhuoluo.assignment.calendar;

import org.jspecify.annotations.NullMarked;
