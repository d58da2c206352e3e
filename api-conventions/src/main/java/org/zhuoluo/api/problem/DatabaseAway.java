package org.zhuoluo.api.problem;

import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLTransientConnectionException;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;

/** A database that cannot be reached is not our bug: the caller is told to come back. */
final class DatabaseAway {
    private static final Duration COME_BACK = Duration.ofSeconds(2);
    private static final String CONNECTION_STATE = "08";
    private static final String POOL_EXHAUSTED = "acquisition timeout"; // Agroal gives no state

    private DatabaseAway() {}

    static Optional<Refusal> refusal(Throwable failure) {
        return Causes.all(failure)
                .filter(SQLException.class::isInstance)
                .map(SQLException.class::cast)
                .filter(DatabaseAway::isAboutTheConnection)
                .findFirst()
                .map(away -> Refusal.of(CommonProblem.UNAVAILABLE).retryAfter(COME_BACK));
    }

    private static boolean isAboutTheConnection(SQLException failure) {
        String state = failure.getSQLState();
        String message = failure.getMessage();
        return failure instanceof SQLNonTransientConnectionException
                || failure instanceof SQLTransientConnectionException
                || state != null && state.startsWith(CONNECTION_STATE)
                || message != null && message.toLowerCase(Locale.ROOT).contains(POOL_EXHAUSTED);
    }
}
