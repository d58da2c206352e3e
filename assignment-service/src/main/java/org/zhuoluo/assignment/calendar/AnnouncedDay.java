package org.zhuoluo.assignment.calendar;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.zhuoluo.workingtime.DayKind;
import org.zhuoluo.workingtime.SpecialDay;

/** One date that a notice takes out of the ordinary week. */
@Embeddable
record AnnouncedDay(
        @Column(name = "day") LocalDate date,
        @Enumerated(EnumType.STRING) DayKind kind,
        String name) {
    static AnnouncedDay of(SpecialDay day) {
        return new AnnouncedDay(day.date(), day.kind(), day.name());
    }

    SpecialDay toSpecialDay(int yearOfNotice) {
        return new SpecialDay(date, kind, name, yearOfNotice);
    }
}
