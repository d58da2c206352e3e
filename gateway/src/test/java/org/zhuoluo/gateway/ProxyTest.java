package org.zhuoluo.gateway;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.Handler;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.zhuoluo.api.testing.Patience;

/** What happens between a caller and a service, with real servers in the place of the services. */
@QuarkusTest
@WithTestResource(Upstreams.class)
class ProxyTest {
    @Test
    void anEventReachesTheCallerBeforeTheNextOneIsSent() throws Exception {
        var stream = new CompletableFuture<HttpServerResponse>();
        try (var notices = Upstream.of("notification-service", 0, request -> {
            HttpServerResponse response = request.response().setChunked(true);
            response.putHeader("Content-Type", "text/event-stream").write("data: first\n\n");
            stream.complete(response);
        })) {
            var response = Client.call(Client.as("reader", "/api/v1/notices/stream"), BodyHandlers.ofInputStream());
            try (var events = new BufferedReader(new InputStreamReader(response.body(), UTF_8))) {
                assertThat(events.readLine()).isEqualTo("data: first");

                stream.join().write("data: second\n\n");

                assertThat(events.readLine()).isEmpty();
                assertThat(events.readLine()).isEqualTo("data: second");
            }
        }
    }

    @Test
    void aStreamThatItsReaderLeavesIsEndedAtTheServiceToo() throws Exception {
        var left = new AtomicBoolean();
        try (var notices = Upstream.of("notification-service", 0, request -> {
            request.response().closeHandler(gone -> left.set(true));
            request.response().setChunked(true).write("data: first\n\n");
        })) {
            Client.call(Client.as("reader", "/api/v1/notices/stream"), BodyHandlers.ofInputStream())
                    .body()
                    .close();

            await().atMost(Patience.LONG).untilTrue(left);
        }
    }

    @Test
    void theBodyOfARequestIsPassedOnWhileItIsSent() throws Exception {
        var received = new AtomicReference<>("");
        try (var appeals = appeals(request -> {
                    request.handler(part -> received.accumulateAndGet(part.toString(), String::concat));
                    request.endHandler(end -> request.response().end());
                });
                var caller = new Socket("127.0.0.1", Client.port())) {
            send(
                    caller,
                    "POST /api/v1/appeals HTTP/1.1\r\nHost: gateway.test\r\nTransfer-Encoding: chunked\r\n"
                            + "Authorization: " + Client.authorization("uploader") + "\r\n\r\n5\r\nfirst\r\n");
            await().atMost(Patience.LONG)
                    .untilAsserted(() -> assertThat(received.get()).isEqualTo("first"));

            send(caller, "7\r\n second\r\n0\r\n\r\n");

            var answer = new BufferedReader(new InputStreamReader(caller.getInputStream(), UTF_8));
            assertThat(answer.readLine()).isEqualTo("HTTP/1.1 200 OK");
            assertThat(received.get()).isEqualTo("first second");
        }
    }

    @Test
    void aRefusalThatComesWhileTheBodyIsStillBeingSentReachesTheCaller() throws Exception {
        byte[] piece = new byte[64 * 1024];
        try (var appeals =
                        appeals(request -> request.response().setStatusCode(403).end("not yours"));
                var caller = new Socket("127.0.0.1", Client.port())) {
            send(
                    caller,
                    "POST /api/v1/attachments HTTP/1.1\r\nHost: gateway.test\r\nContent-Length: " + 160 * piece.length
                            + "\r\nAuthorization: " + Client.authorization("uploader") + "\r\n\r\n");
            try {
                for (int i = 0; i < 160; i++) {
                    caller.getOutputStream().write(piece);
                }
            } catch (IOException closedMeanwhile) {
                // the answer is there to be read
            }

            var answer = new BufferedReader(new InputStreamReader(caller.getInputStream(), UTF_8));
            assertThat(answer.readLine()).isEqualTo("HTTP/1.1 403 Forbidden");
        }
    }

    @Test
    void anUploadWhoseServiceEndsInTheMiddleIsNotSentToAnother() throws Exception {
        Handler<HttpServerRequest> ending =
                request -> request.handler(part -> request.connection().close());
        try (var first = appeals(ending);
                var second = Upstream.of("appeals-service", 1, ending)) {
            var lost = Client.call(Client.as("uploader", "/api/v1/attachments")
                    .POST(BodyPublishers.ofByteArray(new byte[1024 * 1024])));

            assertThat(lost.statusCode()).isEqualTo(502);
            assertThat(first.requests().size() + second.requests().size()).isEqualTo(1);
        }
    }

    @Test
    void aDeadInstanceIsSkippedAndAskedAgainWhenItIsBack() throws Exception {
        try (var second =
                Upstream.of("appeals-service", 1, request -> request.response().end("second"))) {
            for (int i = 0; i < 6; i++) {
                assertThat(Client.call(Client.as("caller", "/api/v1/appeals").POST(BodyPublishers.ofString("{}")))
                                .body())
                        .isEqualTo("second");
            }
            try (var first = Upstream.of(
                    "appeals-service", 0, request -> request.response().end("first"))) {
                await().atMost(Patience.LONG)
                        .untilAsserted(() -> assertThat(Client.call(Client.as("waiting", "/api/v1/appeals"))
                                        .body())
                                .isEqualTo("first"));
            }
        }
    }

    @Test
    void aServiceWithoutAnInstanceIsUnavailableForAWhile() throws Exception {
        var refused = Problem.expect(503, "unavailable", () -> Client.as("caller", "/api/v1/assignments"));

        assertThat(refused.headers().firstValue("Retry-After")).hasValue("2");
    }

    @Test
    void aCommandWhoseAnswerIsLostIsNotSentTwice() throws Exception {
        try (var breaking = Upstream.of("evaluation-service", 0, ProxyTest::hangUp)) {
            var lost =
                    Client.call(Client.as("rater", "/api/v1/invitations/1/rate").POST(BodyPublishers.ofString("{}")));

            assertThat(lost.statusCode()).isEqualTo(502);
            assertThat(lost.body()).contains("Idempotency-Key");
            assertThat(breaking.requests()).hasSize(1);
        }
    }

    @Test
    void aQuestionWhoseAnswerIsLostIsAskedOnceMore() throws Exception {
        var broken = new AtomicBoolean();
        try (var breakingOnce = Upstream.of("evaluation-service", 0, request -> {
            if (broken.compareAndSet(false, true)) {
                hangUp(request);
            } else {
                request.response().end("answered");
            }
        })) {
            var answer = Client.call(Client.as("rater", "/api/v1/ratings?appeal=1"));

            assertThat(answer.body()).isEqualTo("answered");
            assertThat(breakingOnce.requests()).hasSize(2);
        }
    }

    @Test
    void whoCalledIsSaidByTheGatewayAlone() throws Exception {
        try (var appeals = appeals(request -> request.response().end())) {
            Client.call(Client.as("caller", "/api/v1/appeals?title=%E5%81%9C%E7%94%B5&limit=2")
                    .header("X-Forwarded-For", "6.6.6.6")
                    .header("X-Forwarded-Proto", "https")
                    .header("X-Forwarded-Prefix", "/elsewhere")
                    .header("Forwarded", "for=6.6.6.6")
                    .header("X-Real-IP", "6.6.6.6")
                    .header("X-Zhuoluo-Account", "admin1")
                    .header("Keep-Alive", "timeout=5")
                    .header("TE", "trailers")
                    .header("traceparent", "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01")
                    .header("Idempotency-Key", "7f9c"));

            HttpServerRequest seen = appeals.requests().getFirst();
            assertThat(seen.uri()).isEqualTo("/api/v1/appeals?title=%E5%81%9C%E7%94%B5&limit=2");
            assertThat(seen.headers().getAll("X-Forwarded-For")).containsExactly("127.0.0.1");
            assertThat(seen.headers().getAll("X-Forwarded-Proto")).containsExactly("http");
            assertThat(seen.getHeader("X-Forwarded-Host")).startsWith("127.0.0.1:");
            assertThat(seen.headers().names())
                    .doesNotContain(
                            "X-Forwarded-Prefix", "Forwarded", "X-Real-IP", "X-Zhuoluo-Account", "Keep-Alive", "TE");
            assertThat(seen.getHeader("traceparent"))
                    .isEqualTo("00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01");
            assertThat(seen.getHeader("Idempotency-Key")).isEqualTo("7f9c");
            assertThat(seen.getHeader("Authorization")).startsWith("Bearer ");
        }
    }

    @Test
    void anAnswerPassesWithoutWhatConcernsOnlyUs() throws Exception {
        try (var appeals = appeals(request -> request.response()
                .setStatusCode(201)
                .putHeader("Location", "/api/v1/appeals/7")
                .putHeader("ETag", "\"3\"")
                .putHeader("Connection", "X-Hop")
                .putHeader("X-Hop", "1")
                .putHeader("X-Zhuoluo-Instance", "2")
                .putHeader("Server", "secret/1.0")
                .end("{}"))) {
            var answer = Client.call(Client.as("caller", "/api/v1/appeals").POST(BodyPublishers.ofString("{}")));

            assertThat(answer.statusCode()).isEqualTo(201);
            assertThat(answer.headers().firstValue("Location")).hasValue("/api/v1/appeals/7");
            assertThat(answer.headers().firstValue("ETag")).hasValue("\"3\"");
            assertThat(answer.headers().map())
                    .doesNotContainKeys("x-hop", "x-zhuoluo-instance", "server", "connection");
        }
    }

    @Test
    void anAnswerWithoutABodyHasNone() throws Exception {
        try (var appeals =
                appeals(request -> request.response().setStatusCode(204).end())) {
            var answer = Client.call(Client.as("caller", "/api/v1/appeals/7").DELETE());

            assertThat(answer.statusCode()).isEqualTo(204);
            assertThat(answer.headers().map()).doesNotContainKeys("transfer-encoding", "content-length");
        }
    }

    private static Upstream appeals(Handler<HttpServerRequest> answer) {
        return Upstream.of("appeals-service", 0, answer);
    }

    private static void hangUp(HttpServerRequest request) {
        request.endHandler(end -> request.connection().close());
    }

    private static void send(Socket caller, String text) throws IOException {
        caller.getOutputStream().write(text.getBytes(UTF_8));
        caller.getOutputStream().flush();
    }
}
