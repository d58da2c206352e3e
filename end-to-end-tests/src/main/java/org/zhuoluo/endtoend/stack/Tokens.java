package org.zhuoluo.endtoend.stack;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Signs demo accounts in (the password is the account's name, the secret that of the system) and again before their tokens expire. */
public final class Tokens {
    /** How the demo realm names the systems of departments; they sign in with credentials of their own. */
    private static final String SYSTEM = "-system";

    private static final double SHARE_OF_LIFE_USED = 0.8;

    private final HttpClient http;
    private final URI endpoint;
    private final Map<String, Token> byAccount = new ConcurrentHashMap<>();

    private record Token(String value, long renewAtNanos) {
        boolean isFresh() {
            return System.nanoTime() - renewAtNanos < 0;
        }
    }

    public Tokens(HttpClient http, URI endpoint) {
        this.http = http;
        this.endpoint = endpoint;
    }

    public String of(String account) {
        return byAccount
                .compute(account, (name, known) -> known != null && known.isFresh() ? known : signIn(name))
                .value();
    }

    /** For a token that was refused: the next question signs in again. */
    public void forget(String account) {
        byAccount.remove(account);
    }

    private Token signIn(String account) {
        String name = URLEncoder.encode(account, UTF_8);
        HttpRequest request = HttpRequest.newBuilder(endpoint)
                .timeout(Duration.ofSeconds(30))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(
                        account.endsWith(SYSTEM)
                                ? "grant_type=client_credentials&client_id=" + name + "&client_secret=" + name
                                : "grant_type=password&client_id=zhuoluo-app&username=" + name + "&password=" + name))
                .build();
        JsonNode body = send(account, request);
        var life = Duration.ofSeconds(body.path("expires_in").asLong());
        long renewIn = (long) (life.toNanos() * SHARE_OF_LIFE_USED);
        return new Token(body.path("access_token").asText(), System.nanoTime() + renewIn);
    }

    private JsonNode send(String account, HttpRequest request) {
        try {
            var response = http.send(request, BodyHandlers.ofString());
            if (response.statusCode() != 200) {
                throw new IllegalStateException(account + " cannot sign in: " + response.body());
            }
            return Json.parse(response.body());
        } catch (IOException unreachable) {
            throw new IllegalStateException("the identity provider at " + endpoint + " does not answer", unreachable);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while signing in", interrupted);
        }
    }
}
