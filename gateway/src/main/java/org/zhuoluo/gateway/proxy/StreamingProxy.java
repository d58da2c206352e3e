package org.zhuoluo.gateway.proxy;

import io.vertx.core.Future;
import io.vertx.core.Handler;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.PoolOptions;
import io.vertx.core.http.RequestOptions;
import io.vertx.ext.web.RoutingContext;
import io.vertx.httpproxy.HttpProxy;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyOptions;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Iterator;
import org.zhuoluo.api.problem.CommonProblem;
import org.zhuoluo.api.problem.Refusal;
import org.zhuoluo.gateway.problem.ProblemAnswer;

/** Hands a request to an instance of the service that serves its path and streams both bodies, events included. */
@ApplicationScoped
public class StreamingProxy implements Handler<RoutingContext> {
    private final ProxyConfig.Upstream config;
    private final RouteTable routes;
    private final ProblemAnswer answer;
    private final HttpProxy proxy;

    StreamingProxy(Vertx vertx, ProxyConfig config, RouteTable routes, Failures failures, ProblemAnswer answer) {
        this.config = config.upstream();
        this.routes = routes;
        this.answer = answer;
        this.proxy = HttpProxy.reverseProxy(
                        new ProxyOptions().setSupportWebSocket(false),
                        vertx.createHttpClient(clientOptions(), poolOptions()))
                .addInterceptor(new EdgeHeaders())
                .addInterceptor(failures)
                .origin(this::connect);
    }

    @Override
    public void handle(RoutingContext exchange) {
        if (routes.find(exchange.request().path()).isPresent()) {
            proxy.handle(exchange.request());
        } else {
            answer.send(exchange, Refusal.of(CommonProblem.NOT_FOUND));
        }
    }

    private Future<HttpClientRequest> connect(ProxyContext exchange) {
        String path = exchange.request().proxiedRequest().path();
        return connectToOneOf(routes.find(path).orElseThrow().inTurn().iterator(), exchange);
    }

    /** Without a connection nothing was sent, so the next instance may be asked, whatever the method. */
    private Future<HttpClientRequest> connectToOneOf(Iterator<Instance> rest, ProxyContext exchange) {
        Instance instance = rest.next();
        return exchange.client()
                .request(options(instance))
                .onSuccess(any -> instance.tookConnection())
                .recover(failure -> {
                    instance.tookNone(failure);
                    return rest.hasNext()
                            ? connectToOneOf(rest, exchange)
                            : Future.failedFuture(new NoInstance(failure));
                });
    }

    private RequestOptions options(Instance instance) {
        return new RequestOptions()
                .setHost(instance.host())
                .setPort(instance.port())
                .setConnectTimeout(config.connectTimeout().toMillis())
                .setIdleTimeout(config.idleTimeout().toMillis());
    }

    private HttpClientOptions clientOptions() {
        return new HttpClientOptions()
                .setConnectTimeout(Math.toIntExact(config.connectTimeout().toMillis()))
                .setKeepAliveTimeout(Math.toIntExact(config.keepAlive().toSeconds()));
    }

    private PoolOptions poolOptions() {
        return new PoolOptions().setHttp1MaxSize(config.connections());
    }
}
