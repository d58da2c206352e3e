package org.zhuoluo.api.problem;

import io.quarkus.oidc.OIDCException;
import java.io.IOException;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLTransientConnectionException;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;

/** Failures that reach REST as "500" although they are not our bug: the database or the OIDC provider is away, a body never ends. */
final class OutsideFault {
    private static final Duration COME_BACK = Duration.ofSeconds(2);
    private static final String CONNECTION_STATE = "08";
    private static final String POOL_EXHAUSTED = "acquisition timeout"; // Agroal gives no state
    private static final String CUT_OFF = "Request too large"; // of a body that did not announce its size

    private OutsideFault() {}

    static Optional<Refusal> refusal(Throwable failure) {
        return Causes.all(failure).flatMap(cause -> one(cause).stream()).findFirst();
    }

    private static Optional<Refusal> one(Throwable cause) {
        return switch (cause) {
            case SQLException sql when isAboutTheConnection(sql) -> Optional.of(away());
            case OIDCException provider -> Optional.of(away());
            case IOException body
            when CUT_OFF.equals(body.getMessage()) -> Optional.of(Refusal.of(CommonProblem.TOO_LARGE));
            default -> Optional.empty();
        };
    }

    private static Refusal away() {
        return Refusal.of(CommonProblem.UNAVAILABLE).retryAfter(COME_BACK);
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
