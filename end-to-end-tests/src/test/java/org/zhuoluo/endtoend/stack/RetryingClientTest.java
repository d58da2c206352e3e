package org.zhuoluo.endtoend.stack;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Queue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RetryingClientTest {
    private static final String IN_PROGRESS = "{\"type\": \"urn:zhuoluo:problem:request-in-progress\"}";

    private final HttpServer server = start();
    private final Queue<Answer> answers = new ArrayDeque<>();
    private final List<String> keys = new ArrayList<>();
    private final List<String> tokens = new ArrayList<>();
    private int signIns;

    @BeforeEach
    void theServerAnswersAsTold() {
        server.createContext("/api/v1/appeals", this::answer);
        server.createContext("/issuer/protocol/openid-connect/token", this::signIn);
        server.start();
    }

    @AfterEach
    void theServerStops() {
        server.stop(0);
    }

    @Test
    void aFailedCallIsRepeatedUnderTheSameKey() {
        answers.addAll(List.of(answer(503, "{}"), answer(409, IN_PROGRESS), answer(201, "{\"id\": \"a\"}")));

        assertThat(api(server)
                        .post("enterprise1", "/appeals", Map.of())
                        .path("id")
                        .asText())
                .isEqualTo("a");
        assertThat(keys).hasSize(3);
        assertThat(keys.stream().distinct()).hasSize(1);
    }

    @Test
    void twoCallsHaveTwoKeys() {
        answers.addAll(List.of(answer(201, "{}"), answer(201, "{}")));
        Api api = api(server);

        api.post("enterprise1", "/appeals", Map.of());
        api.post("enterprise1", "/appeals", Map.of());

        assertThat(keys.stream().distinct()).hasSize(2);
    }

    @Test
    void aRefusalIsNotRepeated() {
        answers.add(answer(409, "{\"type\": \"urn:zhuoluo:problem:move-not-allowed\"}"));

        assertThat(api(server).tell("enterprise1", "/appeals", Map.of()).status())
                .isEqualTo(409);
        assertThat(keys).hasSize(1);
    }

    @Test
    void aGatewayThatIsDownIsPassedOver() {
        answers.add(answer(201, "{}"));

        api(closed(), server).post("enterprise1", "/appeals", Map.of());

        assertThat(keys).hasSize(1);
    }

    @Test
    void anExpiredTokenIsRenewedOnce() {
        answers.addAll(List.of(answer(401, "{}"), answer(200, "{}")));
        assertThat(api(server).ask("enterprise1", "/appeals").status()).isEqualTo(200);
        assertThat(tokens).containsExactly("Bearer token-1", "Bearer token-2");

        answers.addAll(List.of(answer(401, "{}"), answer(401, "{}")));
        assertThat(api(server).ask("enterprise1", "/appeals").status()).isEqualTo(401);
    }

    @Test
    void patienceEnds() {
        answers.addAll(List.of(answer(503, "{}"), answer(503, "{}")));

        Api hasty = Api.to(stack(), List.of(address(server)), Duration.ofMillis(1));

        assertThat(hasty.ask("enterprise1", "/appeals").status()).isEqualTo(503);
    }

    private void answer(HttpExchange exchange) throws IOException {
        String key = exchange.getRequestHeaders().getFirst("Idempotency-Key");
        if (key != null) {
            keys.add(key);
        }
        tokens.add(exchange.getRequestHeaders().getFirst("Authorization"));
        Answer answer = answers.remove();
        respond(exchange, answer.status(), answer.body().toString());
    }

    private void signIn(HttpExchange exchange) throws IOException {
        signIns++;
        respond(exchange, 200, "{\"access_token\": \"token-" + signIns + "\", \"expires_in\": 3600}");
    }

    private Api api(HttpServer... servers) {
        List<URI> addresses =
                Arrays.stream(servers).map(RetryingClientTest::address).toList();
        return Api.to(stack(), addresses, Duration.ofMinutes(3));
    }

    private Stack stack() {
        var ready = new Properties();
        ready.setProperty("issuer", address(server) + "/issuer");
        return new Stack(Path.of("."), Path.of("."), ready);
    }

    private static HttpServer closed() {
        HttpServer closed = start();
        closed.start();
        closed.stop(0);
        return closed;
    }

    private static URI address(HttpServer server) {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    private static Answer answer(int status, String body) {
        return new Answer(status, Json.parse(body));
    }

    private static HttpServer start() {
        try {
            return HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void respond(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
