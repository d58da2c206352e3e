package org.zhuoluo.gateway.proxy;

import io.vertx.core.Future;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyResponse;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import org.jboss.logging.Logger;
import org.zhuoluo.api.problem.CommonProblem;
import org.zhuoluo.api.problem.Refusal;
import org.zhuoluo.gateway.limit.BodyLimit;
import org.zhuoluo.gateway.problem.ProblemAnswer;

/** What the caller is told when a service gives no answer; a question that changes nothing is asked once more first. */
@ApplicationScoped
class Failures implements ProxyInterceptor {
    private static final Logger LOG = Logger.getLogger(Failures.class);
    private static final Set<HttpMethod> QUESTIONS = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

    private final ProxyConfig.Upstream config;
    private final BodyLimit limit;
    private final ProblemAnswer answer;

    Failures(ProxyConfig config, BodyLimit limit, ProblemAnswer answer) {
        this.config = config.upstream();
        this.limit = limit;
        this.answer = answer;
    }

    @Override
    public Future<ProxyResponse> handleProxyRequest(ProxyContext exchange) {
        HttpServerRequest request = exchange.request().proxiedRequest();
        if (isQuestion(request)) {
            exchange.request().setBody(null);
            request.resume();
            return exchange.sendRequest()
                    .recover(failure ->
                            isLostConnection(failure) ? exchange.sendRequest() : Future.failedFuture(failure))
                    .recover(failure -> refuse(exchange, refusalFor(failure)));
        }
        var counted = new CountedBody(request, limit.maxFor(request.path()));
        exchange.request()
                .setBody(Body.body(counted, exchange.request().getBody().length()));
        return exchange.sendRequest()
                .recover(failure -> refuse(
                        exchange, counted.isTooLong() ? Refusal.of(CommonProblem.TOO_LARGE) : refusalFor(failure)));
    }

    /** Asking it twice changes nothing, and it has no body that is gone once sent. */
    private static boolean isQuestion(HttpServerRequest request) {
        return QUESTIONS.contains(request.method())
                && !request.headers().contains(HttpHeaders.TRANSFER_ENCODING)
                && !request.headers().contains(HttpHeaders.CONTENT_LENGTH);
    }

    private static boolean isLostConnection(Throwable failure) {
        return !(failure instanceof NoInstance || failure instanceof TimeoutException);
    }

    private Refusal refusalFor(Throwable failure) {
        return switch (failure) {
            case NoInstance none -> Refusal.of(CommonProblem.UNAVAILABLE).retryAfter(config.retryAfter());
            case TimeoutException late -> Refusal.of(CommonProblem.TIMED_OUT);
            default ->
                Refusal.of(CommonProblem.BAD_GATEWAY)
                        .detail(
                                "答复前连接中断，请求可能已被处理；请使用相同的 Idempotency-Key 重试",
                                "The connection was lost before the answer, the request may have been carried out;"
                                        + " repeat it with the same Idempotency-Key")
                        .retryAfter(config.retryAfter());
        };
    }

    private Future<ProxyResponse> refuse(ProxyContext exchange, Refusal refusal) {
        HttpServerRequest request = exchange.request().proxiedRequest();
        LOG.debugf("%s %s is answered %s", request.method(), request.path(), refusal.type());
        ProblemAnswer.Rendered rendered = answer.render(request, refusal);
        request.resume();
        ProxyResponse response = exchange.request().response().setStatusCode(rendered.status());
        rendered.headers().forEach(response::putHeader);
        return Future.succeededFuture(response.setBody(Body.body(rendered.body())));
    }
}
