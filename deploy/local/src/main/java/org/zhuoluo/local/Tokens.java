package org.zhuoluo.local;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Asks Keycloak for access tokens of the demo accounts, whose password is their name. */
final class Tokens {
    private static final Pattern ACCESS_TOKEN = Pattern.compile("\"access_token\"\\s*:\\s*\"([^\"]+)\"");
    private static final String DEPARTMENT_SYSTEM = "housing-system";

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final URI endpoint;

    Tokens(String issuer) {
        this.endpoint = URI.create(issuer + "/protocol/openid-connect/token");
    }

    String of(String account) {
        HttpResponse<String> answer = ask(account.equals(DEPARTMENT_SYSTEM) ? system(account) : person(account));
        Matcher token = ACCESS_TOKEN.matcher(answer.body());
        if (answer.statusCode() != 200 || !token.find()) {
            throw new StackProblem("Keycloak gives no token for '%s' (%d): %s%n%n%s"
                    .formatted(account, answer.statusCode(), answer.body(), Welcome.ACCOUNTS));
        }
        return token.group(1);
    }

    private static Map<String, String> person(String account) {
        return Map.of("grant_type", "password", "client_id", "zhuoluo-app", "username", account, "password", account);
    }

    private static Map<String, String> system(String account) {
        return Map.of("grant_type", "client_credentials", "client_id", account, "client_secret", account);
    }

    private HttpResponse<String> ask(Map<String, String> fields) {
        String form = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        var request = HttpRequest.newBuilder(endpoint)
                .timeout(Duration.ofSeconds(60))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build();
        try {
            return http.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new StackProblem(
                    "Keycloak does not answer at " + endpoint + ": is the stack running (./run status)?", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StackProblem("Interrupted while asking for a token.", e);
        }
    }
}
