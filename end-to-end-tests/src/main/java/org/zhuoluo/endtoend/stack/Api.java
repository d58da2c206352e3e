package org.zhuoluo.endtoend.stack;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;

/**
 * Speaks to the gateways as demo accounts do, and behaves as a good client must: it repeats what may succeed later, with the same
 * Idempotency-Key, until its patience ends.
 */
public final class Api {
    private static final Duration CALL_LIMIT = Duration.ofSeconds(30);
    private static final String BASE = "/api/v1";

    private final HttpClient http;
    private final Tokens tokens;
    private final List<URI> addresses;
    private final Duration patience;
    private final AtomicInteger turn = new AtomicInteger();
    private final AtomicInteger retries = new AtomicInteger();

    private Api(HttpClient http, Tokens tokens, List<URI> addresses, Duration patience) {
        this.http = http;
        this.tokens = tokens;
        this.addresses = List.copyOf(addresses);
        this.patience = patience;
    }

    public static Api to(Stack stack, Duration patience) {
        return to(stack, stack.addresses(), patience);
    }

    /** To these addresses instead of the gateways, for instance to one service alone. */
    public static Api to(Stack stack, List<URI> addresses, Duration patience) {
        HttpClient http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(Duration.ofSeconds(5))
                .build();
        return new Api(http, new Tokens(http, stack.tokenEndpoint()), addresses, patience);
    }

    /** The answer whatever it is, once the other side is there to give one. */
    public Answer ask(String account, String path) {
        return repeat(account, request(path).GET());
    }

    public JsonNode get(String account, String path) {
        return successful("GET " + path, ask(account, path));
    }

    /** Waits for an answer of the expected kind; facts travel between services, so it may take a moment. */
    public JsonNode await(String account, String path, Predicate<JsonNode> expected) {
        Patience left = Patience.of(patience);
        while (true) {
            Answer answer = ask(account, path);
            if (answer.isSuccess() && expected.test(answer.body())) {
                return answer.body();
            }
            if (left.isOver()) {
                throw new Refused("waiting for GET " + path, answer);
            }
            left.pause();
        }
    }

    public Answer tell(String account, String path, Map<String, ?> body) {
        return repeat(
                account,
                request(path)
                        .header("Content-Type", "application/json")
                        .header("Idempotency-Key", UUID.randomUUID().toString())
                        .POST(BodyPublishers.ofString(Json.write(body))));
    }

    public JsonNode post(String account, String path, Map<String, ?> body) {
        return successful("POST " + path, tell(account, path, body));
    }

    /** The items of all pages. */
    public List<JsonNode> all(String account, String path) {
        var items = new ArrayList<JsonNode>();
        String first = path + (path.contains("?") ? "&" : "?") + "limit=200";
        JsonNode page = get(account, first);
        page.path("items").forEach(items::add);
        while (page.hasNonNull("next")) {
            String cursor = URLEncoder.encode(page.path("next").asText(), StandardCharsets.UTF_8);
            page = get(account, first + "&cursor=" + cursor);
            page.path("items").forEach(items::add);
        }
        return items;
    }

    /** How many calls had to be repeated so far. */
    public int retries() {
        return retries.get();
    }

    private static JsonNode successful(String call, Answer answer) {
        if (!answer.isSuccess()) {
            throw new Refused(call, answer);
        }
        return answer.body();
    }

    private static HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://gateway" + BASE + path))
                .timeout(CALL_LIMIT)
                .header("Accept-Language", "en");
    }

    private Answer repeat(String account, HttpRequest.Builder request) {
        Patience left = Patience.of(patience);
        boolean signedInAgain = false;
        while (true) {
            try {
                Answer answer = send(account, request);
                if (answer.status() == 401 && !signedInAgain) {
                    tokens.forget(account);
                    signedInAgain = true;
                } else if (!answer.isWorthRetrying() || left.isOver()) {
                    return answer;
                }
            } catch (IOException broken) {
                if (left.isOver()) {
                    throw new IllegalStateException("no gateway answers any more", broken);
                }
            }
            retries.incrementAndGet();
            left.pause();
        }
    }

    private Answer send(String account, HttpRequest.Builder request) throws IOException {
        URI address = addresses.get(Math.floorMod(turn.getAndIncrement(), addresses.size()));
        URI path = request.build().uri();
        try {
            var response = http.send(
                    request.copy()
                            .uri(URI.create(address + path.getRawPath() + query(path)))
                            .header("Authorization", "Bearer " + tokens.of(account))
                            .build(),
                    BodyHandlers.ofString());
            return new Answer(response.statusCode(), Json.parse(response.body()));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while calling " + path, interrupted);
        }
    }

    private static String query(URI path) {
        return path.getRawQuery() == null ? "" : "?" + path.getRawQuery();
    }
}
