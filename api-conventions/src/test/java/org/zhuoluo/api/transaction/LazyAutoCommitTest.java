package org.zhuoluo.api.transaction;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zhuoluo.api.testing.EmbeddedMariaDb;

@QuarkusTest
@WithTestResource(EmbeddedMariaDb.class)
class LazyAutoCommitTest {
    @Inject
    DataSource database;

    @BeforeEach
    void noNotes() {
        EmbeddedMariaDb.server().execute("test", "DELETE FROM note");
    }

    @Test
    void transactionsOneAfterTheOtherSwitchNothing() throws SQLException {
        QuarkusTransaction.requiringNew().call(this::switchesSeen); // leaves the connection as transactions want it

        List<Long> seen = IntStream.range(0, 3)
                .mapToObj(i -> QuarkusTransaction.requiringNew().call(this::switchesSeen))
                .toList();

        assertThat(seen).containsOnly(seen.getFirst());
    }

    @Test
    void whatIsWrittenOutsideATransactionIsThereAtOnceWhateverTheConnectionDidBefore() throws SQLException {
        for (int i = 0; i < 5; i++) {
            int number = i;
            QuarkusTransaction.requiringNew().run(() -> write("inside" + number));
            write("outside" + number);

            assertThat(notesSeenByOthers()).isEqualTo(2 * (i + 1));
        }
    }

    @Test
    void whatIsRolledBackIsGoneWhateverTheConnectionDidBefore() throws SQLException {
        for (int i = 0; i < 5; i++) {
            write("outside" + i);
            QuarkusTransaction.begin();
            write("inside" + i);
            QuarkusTransaction.rollback();

            assertThat(notesSeenByOthers()).isEqualTo(i + 1);
        }
    }

    private long switchesSeen() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                var row = statement.executeQuery("SHOW SESSION STATUS LIKE 'Com_set_option'")) {
            row.next();
            return row.getLong(2);
        }
    }

    private void write(String id) {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("INSERT INTO note VALUES ('" + id + "', 'text', 0)");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static int notesSeenByOthers() throws SQLException {
        try (Connection connection = EmbeddedMariaDb.server().connect("test");
                Statement statement = connection.createStatement();
                var row = statement.executeQuery("SELECT count(*) FROM note")) {
            row.next();
            return row.getInt(1);
        }
    }
}
