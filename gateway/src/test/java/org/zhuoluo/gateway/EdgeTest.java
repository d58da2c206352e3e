package org.zhuoluo.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.InstantSource;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zhuoluo.api.scope.Role;
import org.zhuoluo.api.testing.Patience;
import org.zhuoluo.api.testing.Tokens;
import org.zhuoluo.gateway.limit.StoppableTime;

/** Who and what is let in at all. */
@QuarkusTest
@WithTestResource(Upstreams.class)
class EdgeTest {
    private static final int MEBIBYTE = 1024 * 1024;

    private Upstream appeals;

    @Inject
    StoppableTime time;

    @BeforeEach
    void aService() {
        appeals = Upstream.of("appeals-service", 0, EdgeTest::answerWithTheLengthOfTheBody);
    }

    @AfterEach
    void noService() {
        appeals.close();
        time.goOn();
    }

    @Test
    void aStrangerIsTurnedAwayBeforeAnyService() throws Exception {
        var refused = Problem.expect(401, "unauthenticated", () -> Client.stranger("/api/v1/appeals/1"));

        assertThat(refused.headers().firstValue("WWW-Authenticate")).hasValue("Bearer");
        assertThat(appeals.requests()).isEmpty();
    }

    @Test
    void anotherSchemeIsAStrangers() throws Exception {
        var refused = Problem.expect(
                401,
                "unauthenticated",
                () -> Client.stranger("/api/v1/appeals/1").header("Authorization", "Basic bGkubmE6c2VjcmV0"));

        assertThat(refused.headers().firstValue("WWW-Authenticate")).hasValue("Bearer");
        assertThat(appeals.requests()).isEmpty();
    }

    @Test
    void aTokenThatIsForgedExpiredForeignOrNoneIsNoToken() throws Exception {
        long past = InstantSource.system().instant().minusSeconds(600).getEpochSecond();
        String genuine = Tokens.of("an.enterprise", Map.of(), Role.ENTERPRISE);
        String another = Tokens.of("somebody", Map.of(), Role.ADMIN);
        String forged = genuine.substring(0, genuine.lastIndexOf('.')) + another.substring(another.lastIndexOf('.'));

        for (String token : new String[] {
            forged,
            Tokens.of("late", Map.of("exp", past), Role.CLERK),
            Tokens.of("of.another.issuer", Map.of("iss", "https://elsewhere.test"), Role.CLERK),
            Tokens.of("for.another.audience", Map.of("aud", "another-api"), Role.CLERK),
            "not-a-token"
        }) {
            Problem.expect(
                    401,
                    "unauthenticated",
                    () -> Client.stranger("/api/v1/appeals/1").header("Authorization", "Bearer " + token));
        }
        assertThat(appeals.requests()).isEmpty();
    }

    @Test
    void aStrangerReadsWhatIsOpenToAllAndNothingBesides() throws Exception {
        try (Upstream assignment = Upstream.of("assignment-service", 0, EdgeTest::answerWithTheLengthOfTheBody)) {
            for (String path : new String[] {"/api/v1/issue-types", "/api/v1/issue-types/020101?on=2026-12-01"}) {
                assertThat(Client.call(Client.stranger(path)).statusCode()).isEqualTo(200);
            }
            assertThat(assignment.requests()).hasSize(2);
        }
        Problem.expect(401, "unauthenticated", () -> Client.stranger("/api/v1/issue-types-and-more"));
        Problem.expect(
                401,
                "unauthenticated",
                () -> Client.stranger("/api/v1/issue-types/020101").method("PUT", BodyPublishers.ofString("{}")));
        Problem.expect(401, "unauthenticated", () -> Client.stranger("/api/v1/units"));
    }

    @Test
    void aTokenIsNotRememberedBeyondItsExpiry() throws Exception {
        String token = tokenTakenOnceWithLittleTimeLeft();

        await().atMost(Patience.LONG)
                .untilAsserted(() ->
                        assertThat(Client.call(bearer(token)).statusCode()).isEqualTo(401));
    }

    @Test
    void anUnknownPathIsAProblemToo() throws Exception {
        Problem.expect(404, "not-found", () -> Client.stranger("/nothing/here"));
        Problem.expect(404, "not-found", () -> Client.as("curious", "/api/v1/nothing"));
        Problem.expect(404, "not-found", () -> Client.as("curious", "/api/v1/appealsandmore"));
    }

    @Test
    void aBodyOverOneMebibyteIsRefusedWhetherItSaysSoOrNot() throws Exception {
        byte[] tooLong = new byte[MEBIBYTE + 1];

        Problem.expect(413, "too-large", () -> post("/api/v1/appeals", BodyPublishers.ofByteArray(tooLong)));
        Problem.expect(
                413,
                "too-large",
                () -> post("/api/v1/appeals", BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(tooLong))));
    }

    @Test
    void aBodyOfOneMebibyteAndALongerUploadPass() throws Exception {
        var longest = Client.call(post("/api/v1/appeals", BodyPublishers.ofByteArray(new byte[MEBIBYTE])));
        var upload = Client.call(post("/api/v1/attachments", BodyPublishers.ofByteArray(new byte[21 * MEBIBYTE])));

        assertThat(longest.body()).isEqualTo("" + MEBIBYTE);
        assertThat(upload.body()).isEqualTo("" + 21 * MEBIBYTE);
    }

    @Test
    void anUploadOverItsOwnLimitIsRefusedWhetherItSaysSoOrNot() throws Exception {
        byte[] tooLong = new byte[21 * MEBIBYTE + 1];

        Problem.expect(413, "too-large", () -> post("/api/v1/attachments", BodyPublishers.ofByteArray(tooLong)));
        Problem.expect(
                413,
                "too-large",
                () -> post(
                        "/api/v1/attachments", BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(tooLong))));
    }

    @Test
    void whoAsksTooOftenWaitsAndNobodyElseDoes() throws Exception {
        time.stop();
        for (int i = 0; i < Upstreams.BURST; i++) {
            assertThat(Client.call(Client.as("eager", "/api/v1/appeals")).statusCode())
                    .isEqualTo(200);
        }

        var refused = Problem.expect(429, "too-many-requests", () -> Client.as("eager", "/api/v1/appeals"));

        assertThat(refused.headers().firstValueAsLong("Retry-After")).hasValue(1);
        assertThat(Client.call(Client.as("patient", "/api/v1/appeals")).statusCode())
                .isEqualTo(200);
    }

    @Test
    void whatWasUsedUpComesBackWithTime() throws Exception {
        time.stop();
        for (int i = 0; i < Upstreams.BURST; i++) {
            Client.call(Client.as("returning", "/api/v1/appeals"));
        }
        assertThat(Client.call(Client.as("returning", "/api/v1/appeals")).statusCode())
                .isEqualTo(429);

        time.goOn();

        await().atMost(Patience.LONG)
                .untilAsserted(() -> assertThat(Client.call(Client.as("returning", "/api/v1/appeals"))
                                .statusCode())
                        .isEqualTo(200));
    }

    /** How little depends on the machine: on a slow one the shortest-lived has expired before it arrives. */
    private static String tokenTakenOnceWithLittleTimeLeft() throws Exception {
        int status = 0;
        for (int seconds = 2; seconds <= 64; seconds *= 2) {
            long soon = InstantSource.system().instant().plusSeconds(seconds).getEpochSecond();
            String token = Tokens.of("short.lived", Map.of("exp", soon), Role.CLERK);
            status = Client.call(bearer(token)).statusCode();
            if (status == 200) {
                return token;
            }
        }
        throw new AssertionError("No token is taken, the last answer was " + status);
    }

    private static HttpRequest.Builder bearer(String token) {
        return Client.stranger("/api/v1/appeals").header("Authorization", "Bearer " + token);
    }

    private static HttpRequest.Builder post(String path, HttpRequest.BodyPublisher body) {
        return Client.as("writer", path).POST(body);
    }

    private static void answerWithTheLengthOfTheBody(HttpServerRequest request) {
        request.body().onSuccess(body -> request.response().end("" + body.length()));
    }
}
