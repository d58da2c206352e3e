package org.zhuoluo.gateway;

import io.vertx.core.Handler;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerRequest;
import java.net.URI;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.eclipse.microprofile.config.ConfigProvider;

/** A real HTTP server in the place of a service: answers as the test says and remembers who asked. */
public final class Upstream implements AutoCloseable {
    private static final Vertx VERTX = Vertx.vertx();

    private final HttpServer server;
    private final List<HttpServerRequest> requests = new CopyOnWriteArrayList<>();

    private Upstream(int port, Handler<HttpServerRequest> answer) {
        server = VERTX.createHttpServer().requestHandler(request -> {
            requests.add(request);
            answer.handle(request);
        });
        server.listen(port, "127.0.0.1")
                .toCompletionStage()
                .toCompletableFuture()
                .join();
    }

    /** In the place of the first, second, … instance of a service. */
    public static Upstream of(String service, int instance, Handler<HttpServerRequest> answer) {
        URI[] upstreams =
                ConfigProvider.getConfig().getValue("zhuoluo.gateway.services." + service + ".upstreams", URI[].class);
        return new Upstream(upstreams[instance].getPort(), answer);
    }

    public List<HttpServerRequest> requests() {
        return requests;
    }

    @Override
    public void close() {
        server.close().toCompletionStage().toCompletableFuture().join();
    }
}
