package org.zhuoluo.endtoend.stack;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;

/**
 * Speaks to the gateways as demo accounts do, and behaves as a good client must: it repeats what may succeed later, with the same
 * Idempotency-Key, until its patience ends.
 */
public final class Api {
    private static final Duration CALL_LIMIT = Duration.ofSeconds(30);
    private static final String BASE = "/api/v1";

    private final RetryingClient client;
    private final Duration patience;

    private Api(RetryingClient client, Duration patience) {
        this.client = client;
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
        var tokens = new Tokens(http, stack.tokenEndpoint());
        return new Api(new RetryingClient(http, tokens, addresses, patience), patience);
    }

    /** The answer whatever it is, once the other side is there to give one. */
    public Answer ask(String account, String path) {
        return client.repeat(account, request(path).GET());
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

    public Answer tell(String account, String path, Object body) {
        return client.repeat(
                account,
                request(path)
                        .header("Content-Type", "application/json")
                        .header("Idempotency-Key", UUID.randomUUID().toString())
                        .POST(BodyPublishers.ofString(Json.write(body))));
    }

    public JsonNode post(String account, String path, Map<String, ?> body) {
        return successful("POST " + path, tell(account, path, body));
    }

    /** Defines the whole of a thing; sent twice, it is so already. */
    public JsonNode put(String account, String path, Map<String, ?> body) {
        return successful(
                "PUT " + path,
                client.repeat(
                        account,
                        request(path)
                                .header("Content-Type", "application/json")
                                .PUT(BodyPublishers.ofString(Json.write(body)))));
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
        return client.retries();
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
}
