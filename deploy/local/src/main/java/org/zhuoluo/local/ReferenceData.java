package org.zhuoluo.local;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Optional;

/** Looks through the gateway, with a token, as every caller will: one question that needs all parts to be right. */
final class ReferenceData {
    private static final Duration LIMIT = Duration.ofMinutes(5);
    private static final String ASKING = "admin1";

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final URI areas;
    private final Tokens tokens;

    ReferenceData(String address, Tokens tokens) {
        this.areas = URI.create(address + "/api/v1/areas?limit=1");
        this.tokens = tokens;
    }

    void await() {
        String token = firstToken();
        if (!Waiting.until(() -> hasAreas(ask(token)), LIMIT)) {
            throw new StackProblem("The areas do not arrive at %s; the last answer: %s".formatted(areas, ask(token)));
        }
    }

    /** Keycloak is ready before it has signed anything, and its first token may take longer than one call waits. */
    private String firstToken() {
        return Waiting.answer(this::tryForToken, LIMIT).orElseGet(() -> tokens.of(ASKING));
    }

    private Optional<String> tryForToken() {
        try {
            return Optional.of(tokens.of(ASKING));
        } catch (StackProblem notYet) {
            return Optional.empty();
        }
    }

    private static boolean hasAreas(String answer) {
        return answer.startsWith("200") && answer.contains("\"code\"");
    }

    private String ask(String token) {
        var request = HttpRequest.newBuilder(areas)
                .timeout(Duration.ofSeconds(10))
                .header("Authorization", "Bearer " + token)
                .build();
        try {
            var answer = http.send(request, BodyHandlers.ofString());
            return answer.statusCode() + " " + answer.body();
        } catch (IOException e) {
            return String.valueOf(e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StackProblem("Interrupted while waiting for the reference data.", e);
        }
    }
}
