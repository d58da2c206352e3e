package org.zhuoluo.endtoend.stack;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** Sends a request to one gateway after the other until it is answered for good or patience ends. */
final class RetryingClient {
    private final HttpClient http;
    private final Tokens tokens;
    private final List<URI> addresses;
    private final Duration patience;
    private final AtomicInteger turn = new AtomicInteger();
    private final AtomicInteger retries = new AtomicInteger();

    RetryingClient(HttpClient http, Tokens tokens, List<URI> addresses, Duration patience) {
        this.http = http;
        this.tokens = tokens;
        this.addresses = List.copyOf(addresses);
        this.patience = patience;
    }

    int retries() {
        return retries.get();
    }

    /** The request names path and query only; address and token are this client's business. */
    Answer repeat(String account, HttpRequest.Builder request) {
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
