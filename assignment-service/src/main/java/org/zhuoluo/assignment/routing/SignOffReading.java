package org.zhuoluo.assignment.routing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.zhuoluo.api.encryption.FieldCipher;
import org.zhuoluo.api.paging.Cursor;
import org.zhuoluo.api.paging.Page;
import org.zhuoluo.api.paging.PageQuery;
import org.zhuoluo.assignment.calendar.Calendars;
import org.zhuoluo.assignment.calendar.WorkingClock;
import org.zhuoluo.assignment.catalogue.LimitsConfig;
import org.zhuoluo.assignment.unit.Sight;

/** Reads what lies before the leaders of an area, the longest waiting first. */
@ApplicationScoped
class SignOffReading {
    private final SignOffs signOffs;
    private final LimitsConfig limits;
    private final Calendars calendars;
    private final FieldCipher cipher;

    SignOffReading(SignOffs signOffs, LimitsConfig limits, Calendars calendars, FieldCipher cipher) {
        this.signOffs = signOffs;
        this.limits = limits;
        this.calendars = calendars;
        this.cipher = cipher;
    }

    @Transactional
    Page<SignOffView> page(SignOffStatus status, PageQuery query, Sight sight) {
        return sight.areas()
                .map(area -> page(status, query, area))
                .orElseGet(() -> new Page<>(List.of(), null, query.total() ? 0L : null));
    }

    private Page<SignOffView> page(SignOffStatus status, PageQuery query, String area) {
        var after = query.after(2).map(SignOffReading::position).orElse(SignOffs.Position.START);
        List<SignOffItem> items = signOffs.after(after, status, area, query.rowsToRead());
        Long total = query.total() ? Long.valueOf(signOffs.count(status, area)) : null;
        WorkingClock clock = calendars.clock();
        return Page.of(items, query, SignOffReading::cursor, total)
                .map(item -> SignOffView.of(
                        item,
                        clock.due(limits.signOff(), item.signOff().askedAt()).due(),
                        cipher));
    }

    private static Cursor cursor(SignOffItem item) {
        return Cursor.of(item.signOff().askedAt(), item.signOff().id());
    }

    private static SignOffs.Position position(Cursor cursor) {
        try {
            return new SignOffs.Position(Instant.parse(cursor.value(0)), UUID.fromString(cursor.value(1)));
        } catch (DateTimeException | IllegalArgumentException notOurs) {
            throw Cursor.unreadable();
        }
    }
}
