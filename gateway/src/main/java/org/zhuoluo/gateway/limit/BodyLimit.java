package org.zhuoluo.gateway.limit;

import io.vertx.core.Handler;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import org.zhuoluo.api.problem.CommonProblem;
import org.zhuoluo.api.problem.Refusal;
import org.zhuoluo.gateway.problem.ProblemAnswer;

/** Refuses a body that says it is too long; one that does not say how long it is, is counted while it streams. */
@ApplicationScoped
public class BodyLimit implements Handler<RoutingContext> {
    private final LimitConfig.Body config;
    private final ProblemAnswer answer;

    BodyLimit(LimitConfig config, ProblemAnswer answer) {
        this.config = config.body();
        this.answer = answer;
    }

    @Override
    public void handle(RoutingContext exchange) {
        if (lengthOf(exchange) <= maxFor(exchange.request().path())) {
            exchange.next();
            return;
        }
        // The rest of the body is not worth waiting for.
        exchange.response().putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
        answer.send(exchange, Refusal.of(CommonProblem.TOO_LARGE));
    }

    /** How many bytes a request to this path may carry. */
    public long maxFor(String path) {
        boolean upload = config.uploads().stream()
                .anyMatch(uploads -> uploads.matcher(path).matches());
        return (upload ? config.uploadMax() : config.max()).asLongValue();
    }

    private static long lengthOf(RoutingContext exchange) {
        String length = exchange.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        return length == null ? 0 : Long.parseLong(length);
    }
}
