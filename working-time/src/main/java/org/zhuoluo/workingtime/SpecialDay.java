package org.zhuoluo.workingtime;

import java.time.LocalDate;

/**
 * One date that a notice of the State Council takes out of the ordinary week.
 *
 * @param yearOfNotice the year the notice is about; New Year's days off may fall in the December before it
 */
public record SpecialDay(LocalDate date, DayKind kind, String name, int yearOfNotice) {}
