package org.zhuoluo.assignment.routing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.zhuoluo.api.encryption.FieldCipher;
import org.zhuoluo.api.paging.Cursor;
import org.zhuoluo.api.paging.Page;
import org.zhuoluo.api.paging.PageQuery;
import org.zhuoluo.assignment.unit.Sight;

/** Reads a page of the catch-all queue, as far as the caller sees it. */
@ApplicationScoped
class QueueReading {
    private final DispatchQueue queue;
    private final ResponsibleUnits responsibleUnits;
    private final FieldCipher cipher;

    QueueReading(DispatchQueue queue, ResponsibleUnits responsibleUnits, FieldCipher cipher) {
        this.queue = queue;
        this.responsibleUnits = responsibleUnits;
        this.cipher = cipher;
    }

    @Transactional
    Page<QueueItemView> page(PageQuery query, Sight sight) {
        return sight.areas()
                .map(area -> page(query, area))
                .orElseGet(() -> new Page<>(List.of(), null, query.total() ? 0L : null));
    }

    private Page<QueueItemView> page(PageQuery query, String area) {
        var after = query.after(2).map(QueueReading::position).orElse(DispatchQueue.Position.START);
        List<QueueItem> items = queue.after(after, area, query.rowsToRead());
        Long total = query.total() ? Long.valueOf(queue.count(area)) : null;
        Map<String, Optional<String>> responsible = new HashMap<>(); // many wait for the same few types
        return Page.of(items, query, QueueReading::cursor, total)
                .map(item -> QueueItemView.of(
                        item,
                        Optional.ofNullable(item.matter().issueType())
                                .flatMap(type -> responsible.computeIfAbsent(type, responsibleUnits::of))
                                .orElse(null),
                        cipher));
    }

    private static Cursor cursor(QueueItem item) {
        return Cursor.of(item.entry().queuedAt(), item.matter().appealId());
    }

    private static DispatchQueue.Position position(Cursor cursor) {
        try {
            return new DispatchQueue.Position(Instant.parse(cursor.value(0)), UUID.fromString(cursor.value(1)));
        } catch (DateTimeException | IllegalArgumentException notOurs) {
            throw Cursor.unreadable();
        }
    }
}
