package org.zhuoluo.assignment.calendar;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.TreeMap;
import org.zhuoluo.assignment.seed.LoadedFiles;
import org.zhuoluo.messaging.outbox.Outbox;
import org.zhuoluo.workingtime.DayTableCsv;
import org.zhuoluo.workingtime.SpecialDay;

/** Loads the public holidays and make-up days that are shipped with the product, before anything counts by them. */
@ApplicationScoped
class PublicHolidays {
    private static final String RESOURCE = "calendar/cn-public-holidays.csv";

    private final LoadedFiles loaded;
    private final Calendars calendars;
    private final Outbox outbox;

    PublicHolidays(LoadedFiles loaded, Calendars calendars, Outbox outbox) {
        this.loaded = loaded;
        this.calendars = calendars;
        this.outbox = outbox;
    }

    void onStart(@Observes @Priority(10) StartupEvent start) {
        loaded.once(RESOURCE, content(), this::define);
    }

    private void define(String csv) {
        try {
            var years = DayTableCsv.read(new StringReader(csv)).stream()
                    .collect(groupingBy(SpecialDay::yearOfNotice, TreeMap::new, toList()));
            years.forEach((year, days) -> {
                CalendarYear known = calendars.findByIdOptional(year).orElseGet(() -> new CalendarYear(year));
                var defined = known.define("国务院办公厅关于" + year + "年部分节假日安排的通知", days);
                calendars.persist(known);
                outbox.append(defined);
            });
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String content() {
        try (InputStream file =
                requireNonNull(PublicHolidays.class.getClassLoader().getResourceAsStream(RESOURCE))) {
            return new String(file.readAllBytes(), UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
