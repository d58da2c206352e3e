package org.zhuoluo.gateway;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import org.eclipse.microprofile.config.ConfigProvider;
import org.zhuoluo.api.scope.Role;
import org.zhuoluo.api.testing.Patience;
import org.zhuoluo.api.testing.Tokens;

/** Calls the gateway as a front end does. */
public final class Client {
    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private Client() {}

    public static int port() {
        return ConfigProvider.getConfig().getValue("quarkus.http.test-port", Integer.class);
    }

    public static HttpRequest.Builder stranger(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port() + path))
                .timeout(Patience.LONG);
    }

    /** A clerk of that name. */
    public static HttpRequest.Builder as(String account, String path) {
        return stranger(path).header("Authorization", authorization(account));
    }

    public static String authorization(String account) {
        return "Bearer " + Tokens.of(account, Map.of(), Role.CLERK);
    }

    public static HttpResponse<String> call(HttpRequest.Builder request) throws IOException, InterruptedException {
        return call(request, HttpResponse.BodyHandlers.ofString());
    }

    public static <T> HttpResponse<T> call(HttpRequest.Builder request, HttpResponse.BodyHandler<T> body)
            throws IOException, InterruptedException {
        return HTTP.send(request.build(), body);
    }
}
