package org.zhuoluo.api.problem;

import io.quarkus.oidc.OIDCException;
import io.vertx.core.http.HttpClosedException;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import org.zhuoluo.api.failure.Causes;
import org.zhuoluo.api.failure.DatabaseAway;

/**
 * Failures that reach REST as "500" although they are not our bug: the database or the OIDC provider is away, a body
 * never ends or breaks off, a code is asked for in letters that no code has.
 */
final class OutsideFault {
    private static final Duration COME_BACK = Duration.ofSeconds(2);
    private static final String CUT_OFF = "Request too large"; // of a body that did not announce its size

    /** "Illegal mix of collations". */
    private static final int NOT_COMPARABLE = 1267;

    private OutsideFault() {}

    static Optional<Refusal> refusal(Throwable failure) {
        if (DatabaseAway.isBehind(failure)) {
            return Optional.of(away());
        }
        return Causes.all(failure).flatMap(cause -> one(cause).stream()).findFirst();
    }

    private static Optional<Refusal> one(Throwable cause) {
        return switch (cause) {
            case OIDCException provider -> Optional.of(away());
            case IOException body
            when CUT_OFF.equals(body.getMessage()) -> Optional.of(Refusal.of(CommonProblem.TOO_LARGE));
            case HttpClosedException gone ->
                Optional.of(Refusal.of(CommonProblem.INVALID_REQUEST)); // nobody will read it
            case SQLException database when database.getErrorCode() == NOT_COMPARABLE -> Optional.of(noSuchCode());
            default -> Optional.empty();
        };
    }

    /** Codes are kept as ASCII; asked for one in other letters, the database does not compare but fails. */
    private static Refusal noSuchCode() {
        return Refusal.of(CommonProblem.INVALID_REQUEST)
                .detail("请求中的某个代码含有代码不会有的字符，请核对", "A code in the request has characters that no code has");
    }

    private static Refusal away() {
        return Refusal.of(CommonProblem.UNAVAILABLE).retryAfter(COME_BACK);
    }
}
