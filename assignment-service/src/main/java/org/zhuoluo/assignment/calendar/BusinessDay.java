package org.zhuoluo.assignment.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.time.LocalDate;
import org.zhuoluo.workingtime.WorkingCalendar;

/** The day it is in the offices. */
@ApplicationScoped
public class BusinessDay {
    private final InstantSource clock;

    BusinessDay(InstantSource clock) {
        this.clock = clock;
    }

    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), WorkingCalendar.ZONE);
    }
}
