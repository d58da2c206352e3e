package org.zhuoluo.notification.notice;

import static org.zhuoluo.notification.database.Sql.marks;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhuoluo.notification.database.Sql;

/** Reads the notices of one reader, newest first; every question carries the reader's addressees, so nobody sees another's. */
@ApplicationScoped
class Inbox {
    private static final String COLUMNS = "n.id, n.appeal_id, n.appeal_number, n.template, n.variables, n.happened_at";
    private static final String WAS_READ =
            "EXISTS (SELECT 1 FROM notice_reading r WHERE r.account = ? AND r.notice_id = n.id)";

    private final Sql sql;
    private final Variables variables;

    Inbox(Sql sql, Variables variables) {
        this.sql = sql;
        this.variables = variables;
    }

    /** Each addressee's newest come straight off the index (addressee, id); only they are merged. */
    List<Notice> newest(Reader reader, NoticeFilter filter, @Nullable String before, int limit) {
        if (reader.addressees().isEmpty()) {
            return List.of();
        }
        var values = new ArrayList<Object>();
        values.add(reader.account());
        for (var addressee : reader.addressees()) {
            values.add(addressee);
            filter.addValues(values, reader);
            if (before != null) {
                values.add(before);
            }
            values.add(limit);
        }
        values.add(limit);
        var one = "(SELECT %s FROM notice n WHERE n.addressee = ?%s%s ORDER BY n.id DESC LIMIT ?)"
                .formatted(COLUMNS, filter.condition(), before == null ? "" : " AND n.id < ?");
        var all = String.join(
                " UNION ALL ", Collections.nCopies(reader.addressees().size(), one));
        return sql.query(
                "SELECT n.*, %s AS was_read FROM (%s) n ORDER BY n.id DESC LIMIT ?".formatted(WAS_READ, all),
                values,
                this::notice);
    }

    long count(Reader reader, NoticeFilter filter) {
        if (reader.addressees().isEmpty()) {
            return 0;
        }
        var values = new ArrayList<Object>(reader.addressees());
        filter.addValues(values, reader);
        var statement = "SELECT COUNT(*) FROM notice n WHERE n.addressee IN (%s)%s"
                .formatted(marks(reader.addressees().size()), filter.condition());
        return sql.query(statement, values, row -> row.getLong(1)).getFirst();
    }

    Optional<Notice> find(Reader reader, UUID id) {
        if (reader.addressees().isEmpty()) {
            return Optional.empty();
        }
        var values = new ArrayList<Object>(List.of(reader.account(), id));
        values.addAll(reader.addressees());
        var statement = "SELECT %s, %s AS was_read FROM notice n WHERE n.id = ? AND n.addressee IN (%s)"
                .formatted(COLUMNS, WAS_READ, marks(reader.addressees().size()));
        return sql.query(statement, values, this::notice).stream().findFirst();
    }

    private Notice notice(ResultSet row) throws SQLException {
        return new Notice(
                UUID.fromString(row.getString("id")),
                UUID.fromString(row.getString("appeal_id")),
                row.getString("appeal_number"),
                variables.read(row.getString("template"), row.getString("variables")),
                Sql.instant(row, "happened_at"),
                row.getBoolean("was_read"));
    }
}
