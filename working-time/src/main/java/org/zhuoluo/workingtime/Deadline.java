package org.zhuoluo.workingtime;

import java.time.Instant;
import java.time.LocalDate;

/**
 * The moment by which something is to be done, and the date that people are told.
 *
 * <p>A deadline at 24:00 is the first instant of the next day, while its {@code dueDate} is the day that ends then.
 *
 * @param provisional a day between opening and deadline lies beyond the calendar's coverage, so a notice still to come
 *     may move it
 */
public record Deadline(Instant due, LocalDate dueDate, boolean provisional) {}
