package org.zhuoluo.api.scope;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.zhuoluo.api.testing.Tokens;

/** An OIDC provider reduced to its list of keys, which counts who comes and can be away. */
public class KeyServer implements QuarkusTestResourceLifecycleManager {
    static final String VISITS = "zhuoluo.test.key-server.visits"; // seen through every class loader
    static final String AWAY = "zhuoluo.test.key-server.away";

    private final AtomicInteger visits = new AtomicInteger();
    private HttpServer server = unstarted();

    /** After the issuer of all tests, whose settings this one replaces. */
    @Override
    public int order() {
        return 1;
    }

    @Override
    public Map<String, String> start() {
        server.createContext("/realms/zhuoluo/protocol/openid-connect/certs", exchange -> {
            System.setProperty(VISITS, Integer.toString(visits.incrementAndGet()));
            boolean away = Boolean.getBoolean(AWAY);
            byte[] keys = away ? new byte[0] : Tokens.keySet().getBytes(UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(away ? 503 : 200, keys.length == 0 ? -1 : keys.length);
            exchange.getResponseBody().write(keys);
            exchange.close();
        });
        server.start();
        System.setProperty(AWAY, "true");
        String address = "http://127.0.0.1:" + server.getAddress().getPort() + "/realms/zhuoluo";
        return Map.of("quarkus.oidc.auth-server-url", address, "quarkus.oidc.public-key", "");
    }

    @Override
    public void stop() {
        server.stop(0);
        server = unstarted();
    }

    private static HttpServer unstarted() {
        try {
            return HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
