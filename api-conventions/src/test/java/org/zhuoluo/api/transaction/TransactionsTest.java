package org.zhuoluo.api.transaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zhuoluo.api.testing.EmbeddedMariaDb;
import org.zhuoluo.api.testing.Patience;

@QuarkusTest
@WithTestResource(EmbeddedMariaDb.class)
class TransactionsTest {
    @Inject
    Transactions transactions;

    @Inject
    DataSource database;

    @BeforeEach
    void twoNotes() {
        EmbeddedMariaDb.server()
                .execute("test", "DELETE FROM note", "INSERT INTO note VALUES ('a', 'a', 0), ('b', 'b', 0)");
    }

    @Test
    void twoWhoDeadlockBothSucceed() throws Exception {
        var bothHoldOne = new CyclicBarrier(2);
        var attempts = new AtomicInteger();
        try (var threads = Executors.newFixedThreadPool(2)) {
            Future<?> one = threads.submit(() -> transactions.inOne(() -> countBoth("a", "b", bothHoldOne, attempts)));
            Future<?> other =
                    threads.submit(() -> transactions.inOne(() -> countBoth("b", "a", bothHoldOne, attempts)));
            one.get(Patience.LONG.toSeconds(), TimeUnit.SECONDS);
            other.get(Patience.LONG.toSeconds(), TimeUnit.SECONDS);
        }

        assertThat(attempts).hasValueGreaterThanOrEqualTo(3);
        assertThat(sumOfVersions()).isEqualTo(4);
    }

    @Test
    void aVersionConflictIsTriedAgain() {
        var attempts = new AtomicInteger();

        String result = transactions.inOne(() -> {
            if (attempts.incrementAndGet() == 1) {
                throw new OptimisticLockException("somebody was faster");
            }
            return "done";
        });

        assertThat(result).isEqualTo("done");
    }

    @Test
    void anythingElseIsNotTriedAgain() throws SQLException {
        var attempts = new AtomicInteger();

        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> transactions.inOne(() -> {
                    attempts.incrementAndGet();
                    count("a");
                    throw new IllegalStateException("a bug");
                }));

        assertThat(attempts).hasValue(1);
        assertThat(sumOfVersions()).isZero();
    }

    private Boolean countBoth(String first, String second, CyclicBarrier bothHoldOne, AtomicInteger attempts)
            throws Exception {
        boolean firstAttempt = attempts.incrementAndGet() <= 2;
        count(first);
        if (firstAttempt) {
            bothHoldOne.await(Patience.LONG.toSeconds(), TimeUnit.SECONDS);
        }
        count(second);
        return true;
    }

    private void count(String id) throws SQLException {
        try (var connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate("UPDATE note SET version = version + 1 WHERE id = '" + id + "'");
        }
    }

    private int sumOfVersions() throws SQLException {
        try (var connection = EmbeddedMariaDb.server().connect("test");
                var sum = connection.createStatement().executeQuery("SELECT SUM(version) FROM note")) {
            sum.next();
            return sum.getInt(1);
        }
    }
}
