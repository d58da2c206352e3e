package org.zhuoluo.api.sample;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

@Singleton
public class Notes {
    private final DataSource database;

    Notes(DataSource database) {
        this.database = database;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void add(Note note) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement insert =
                        connection.prepareStatement("INSERT INTO note (id, text, version) VALUES (?, ?, ?)")) {
            insert.setString(1, note.id().toString());
            insert.setString(2, note.text());
            insert.setLong(3, note.version());
            insert.executeUpdate();
        }
    }

    public List<Note> after(String id, int limit) throws SQLException {
        return read("SELECT id, text, version FROM note WHERE id > ? ORDER BY id LIMIT " + limit, id);
    }

    public Optional<Note> find(UUID id) throws SQLException {
        return read("SELECT id, text, version FROM note WHERE id = ?", id.toString()).stream()
                .findFirst();
    }

    public List<Note> withText(String text) throws SQLException {
        return read("SELECT id, text, version FROM note WHERE text = ?", text);
    }

    private List<Note> read(String sql, String value) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(sql)) {
            select.setString(1, value);
            try (ResultSet row = select.executeQuery()) {
                var notes = new ArrayList<Note>();
                while (row.next()) {
                    notes.add(new Note(UUID.fromString(row.getString(1)), row.getString(2), row.getLong(3)));
                }
                return notes;
            }
        }
    }
}
