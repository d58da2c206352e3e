package org.zhuoluo.endtoend.benchmark;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.zhuoluo.endtoend.stack.Patience;

/** Catches one row of the outbox while submissions are under way: it is deleted as soon as the broker has it. */
final class OutboxSample implements AutoCloseable {
    private static final Duration LIMIT = Duration.ofSeconds(30);

    private final Database database;
    private final CompletableFuture<Row> caught;

    OutboxSample(Database database) {
        this.database = database;
        this.caught = CompletableFuture.supplyAsync(this::look);
    }

    Row row() {
        return caught.join();
    }

    @Override
    public void close() {
        caught.cancel(true);
    }

    private Row look() {
        try (Connection connection = database.connect()) {
            Patience left = Patience.of(LIMIT);
            while (!left.isOver()) {
                Optional<Row> row = Row.first(
                        connection,
                        "outbox_event",
                        "SELECT * FROM outbox_event WHERE type = 'appeal.submitted.v1' LIMIT 1");
                if (row.isPresent()) {
                    return row.get();
                }
            }
            throw new IllegalStateException("no event was seen in the outbox");
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
