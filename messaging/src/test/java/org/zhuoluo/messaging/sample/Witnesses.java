package org.zhuoluo.messaging.sample;

import io.opentelemetry.api.trace.Span;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.sql.DataSource;
import org.zhuoluo.messaging.inbox.Received;

/** The effect of every handler of the sample: one row for each fact, in the order in which they were applied. */
@Singleton
public class Witnesses {
    private final DataSource database;

    public Witnesses(DataSource database) {
        this.database = database;
    }

    public void witness(String consumer, Received<?> received) {
        String about = received.appealId() == null
                ? received.type()
                : received.appealId().toString();
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(
                        "INSERT INTO witnessed (consumer, event_id, about, fact, trace) VALUES (?, ?, ?, ?, ?)")) {
            insert.setString(1, consumer);
            insert.setString(2, received.id().toString());
            insert.setString(3, about);
            insert.setString(4, received.source().wireName() + ":" + received.seq());
            insert.setString(5, Span.current().getSpanContext().getTraceId());
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The facts about something, in the order of their application: {@code appeals:1, appeals:2, …}. */
    public List<String> of(String consumer, Object about) {
        return column("fact", consumer, about);
    }

    public List<String> tracesOf(String consumer, Object about) {
        return column("trace", consumer, about);
    }

    /** The ids of the facts about reference data. */
    public List<String> idsOf(String consumer) {
        return column("event_id", consumer, "area.defined.v1");
    }

    private List<String> column(String column, String consumer, Object about) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(
                        "SELECT " + column + " FROM witnessed WHERE consumer = ? AND about = ? ORDER BY position")) {
            select.setString(1, consumer);
            select.setString(2, Objects.toString(about));
            List<String> found = new ArrayList<>();
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    found.add(rows.getString(1));
                }
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
