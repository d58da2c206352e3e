package org.zhuoluo.notification.notice;

import static org.zhuoluo.notification.database.Sql.marks;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhuoluo.notification.database.Sql;

/** Remembers who has read what; the first reading counts. */
@ApplicationScoped
class ReadMarks {
    private final Sql sql;
    private final InstantSource clock;

    ReadMarks(Sql sql, InstantSource clock) {
        this.sql = sql;
        this.clock = clock;
    }

    void mark(Reader reader, UUID noticeId) {
        sql.update("""
                INSERT INTO notice_reading (account, notice_id, read_at) VALUES (?, ?, ?)
                ON DUPLICATE KEY UPDATE account = VALUES(account)
                """, List.of(reader.account(), noticeId, clock.instant()));
    }

    /** How many were unread; those newer than the given one stay unread, because the reader has not been shown them. */
    int markAll(Reader reader, @Nullable UUID through) {
        if (reader.addressees().isEmpty()) {
            return 0;
        }
        var values = new ArrayList<Object>(List.of(reader.account(), clock.instant()));
        values.addAll(reader.addressees());
        NoticeFilter.UNREAD.addValues(values, reader);
        if (through != null) {
            values.add(through);
        }
        return sql.update(
                """
                INSERT INTO notice_reading (account, notice_id, read_at)
                SELECT ?, n.id, ? FROM notice n WHERE n.addressee IN (%s)%s%s
                ON DUPLICATE KEY UPDATE account = VALUES(account)
                """.formatted(
                                marks(reader.addressees().size()),
                                NoticeFilter.UNREAD.condition(),
                                through == null ? "" : " AND n.id <= ?"),
                values);
    }
}
