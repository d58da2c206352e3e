package org.zhuoluo.gateway.proxy;

import io.vertx.core.Future;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.HostAndPort;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyResponse;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Headers at the border: what concerns one connection or only us does not pass, and who called is said by the gateway alone. */
final class EdgeHeaders implements ProxyInterceptor {
    /** RFC 9110, 7.6.1: they concern one connection. */
    private static final List<String> HOP_BY_HOP = List.of(
            "Connection",
            "Keep-Alive",
            "Proxy-Authenticate",
            "Proxy-Authorization",
            "Proxy-Connection",
            "TE",
            "Trailer",
            "Upgrade");

    /** A caller could claim to be anybody. */
    private static final Set<String> SAID_BY_THE_GATEWAY = Set.of(
            "forwarded",
            "x-forwarded-for",
            "x-forwarded-host",
            "x-forwarded-port",
            "x-forwarded-prefix",
            "x-forwarded-proto",
            "x-forwarded-server",
            "x-forwarded-ssl",
            "x-original-url",
            "x-real-ip",
            "x-rewrite-url");

    private static final Pattern COMMA = Pattern.compile(",");
    private static final String INTERNAL = "x-zhuoluo-";

    /** Answered by the gateway itself. */
    private static final String EXPECT = "Expect";

    @Override
    public Future<ProxyResponse> handleProxyRequest(ProxyContext exchange) {
        MultiMap headers = exchange.request().headers();
        HttpServerRequest request = exchange.request().proxiedRequest();
        strip(headers);
        headers.remove(EXPECT);
        headers.set("X-Forwarded-For", request.remoteAddress().hostAddress());
        headers.set("X-Forwarded-Proto", request.scheme());
        HostAndPort asked = request.authority();
        if (asked != null) { // HTTP/1.0 names no host
            headers.set("X-Forwarded-Host", asked.toString());
        }
        return exchange.sendRequest();
    }

    @Override
    public Future<Void> handleProxyResponse(ProxyContext exchange) {
        ProxyResponse response = exchange.response();
        strip(response.headers());
        response.headers().remove(HttpHeaders.SERVER);
        dropBodyOfAnAnswerWithout(response);
        return exchange.sendResponse();
    }

    private static void strip(MultiMap headers) {
        for (String list : headers.getAll(HttpHeaders.CONNECTION)) {
            COMMA.splitAsStream(list).map(String::strip).forEach(headers::remove);
        }
        HOP_BY_HOP.forEach(headers::remove);
        headers.names().stream().filter(EdgeHeaders::isOurs).toList().forEach(headers::remove);
    }

    private static boolean isOurs(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.startsWith(INTERNAL) || SAID_BY_THE_GATEWAY.contains(lower);
    }

    /** 204 and 304 have no body; the proxy would announce a chunked one for want of a length. */
    private static void dropBodyOfAnAnswerWithout(ProxyResponse response) {
        Body body = response.getBody();
        if (body != null && (response.getStatusCode() == 204 || response.getStatusCode() == 304)) {
            body.stream().resume();
            response.setBody(null);
        }
    }
}
