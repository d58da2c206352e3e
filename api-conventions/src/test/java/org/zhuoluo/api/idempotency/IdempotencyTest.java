package org.zhuoluo.api.idempotency;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.sql.SQLTransactionRollbackException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhuoluo.api.problem.CommonProblem;
import org.zhuoluo.api.problem.Refusal;
import org.zhuoluo.api.sample.Notes;
import org.zhuoluo.api.sample.Steering;
import org.zhuoluo.api.scope.Role;
import org.zhuoluo.api.testing.EmbeddedMariaDb;
import org.zhuoluo.api.testing.Patience;
import org.zhuoluo.api.testing.Tokens;

@QuarkusTest
@WithTestResource(EmbeddedMariaDb.class)
class IdempotencyTest {
    @Inject
    Notes notes;

    @Inject
    Steering steering;

    private final String key = UUID.randomUUID().toString();
    private final String text = "note " + key;

    @AfterEach
    void letGo() {
        steering.reset();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/plain"})
    void aRetryGetsTheFirstAnswerByteForByte(String path) throws SQLException {
        Response first = write(key, text, path);

        Response again = write(key, text, path);

        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(first.header("Idempotency-Replayed")).isNull();
        assertThat(again.statusCode()).isEqualTo(201);
        assertThat(again.header("Idempotency-Replayed")).isEqualTo("true");
        assertThat(again.asByteArray()).isEqualTo(first.asByteArray());
        for (String header : List.of("Location", "ETag", "Content-Type")) {
            assertThat(again.header(header)).as(header).isEqualTo(first.header(header));
        }
        assertThat(notes.withText(text)).hasSize(1);
    }

    @Test
    void anAnswerWithoutABodyIsGivenAgainToo() throws SQLException {
        RequestSpecification request = clerk(key);

        Response first = request.post("/api/v1/notes/{text}/silently", key);
        Response again = clerk(key).post("/api/v1/notes/{text}/silently", key);

        assertThat(List.of(first.statusCode(), again.statusCode())).containsExactly(204, 204);
        assertThat(again.header("Idempotency-Replayed")).isEqualTo("true");
        assertThat(notes.withText(key)).hasSize(1);
    }

    @Test
    void withoutAKeyEveryRequestCounts() throws SQLException {
        write(null, text, "");
        write(null, text, "");

        assertThat(notes.withText(text)).hasSize(2);
    }

    @Test
    void anotherBodyUnderTheSameKeyIsRefused() throws SQLException {
        write(key, text, "");

        write(key, text + " but different", "")
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:zhuoluo:problem:idempotency-key-reused"));

        assertThat(notes.withText(text + " but different")).isEmpty();
    }

    @Test
    void anotherQueryUnderTheSameKeyIsRefused() throws SQLException {
        write(key, text, "?through=a").then().statusCode(201);
        write(key, text, "?through=a").then().statusCode(201).header("Idempotency-Replayed", "true");
        write(key, text, "?through=b").then().statusCode(422);
        write(key, text, "").then().statusCode(422);

        assertThat(notes.withText(text)).hasSize(1);
    }

    @Test
    void anotherFileUnderTheSameKeyIsRefused() {
        upload("a").then().statusCode(200);
        upload("a").then().statusCode(200).header("Idempotency-Replayed", "true");
        upload("b").then().statusCode(422);
    }

    @Test
    void theKeyBelongsToTheCallerAndThePath() throws SQLException {
        write(key, text, "");
        write(key, text, "/plain").then().statusCode(201);
        given().auth()
                .oauth2(Tokens.staff("another", "U-1", "3399", Role.CLERK))
                .header("Idempotency-Key", key)
                .contentType(ContentType.JSON)
                .body(body(text))
                .post("/api/v1/notes")
                .then()
                .statusCode(201);

        assertThat(notes.withText(text)).hasSize(3);
    }

    @Test
    void aKeyThatIsNoneIsNamed() {
        write("with space", text, "").then().statusCode(400).body("errors[0].field", equalTo("Idempotency-Key"));
        write("x".repeat(201), text, "").then().statusCode(400);
    }

    @Test
    void workThatFailsLeavesNoKeyBehind() throws SQLException {
        steering.inTheMiddle(attempt -> {
            throw new IllegalStateException("as a crash would");
        });
        write(key, text, "").then().statusCode(500);
        assertThat(notes.withText(text)).isEmpty();
        steering.reset();

        Response retry = write(key, text, "");

        assertThat(retry.statusCode()).isEqualTo(201);
        assertThat(retry.header("Idempotency-Replayed")).isNull();
        assertThat(notes.withText(text)).hasSize(1);
    }

    @Test
    void aRefusalLeavesNoKeyBehindEither() throws SQLException {
        steering.inTheMiddle(attempt -> {
            throw Refusal.of(CommonProblem.CONFLICT);
        });
        write(key, text, "").then().statusCode(409);
        steering.reset();

        write(key, text, "").then().statusCode(201);

        assertThat(notes.withText(text)).hasSize(1);
    }

    @Test
    void anInvalidRequestWritesNoRow() throws SQLException {
        long before = rowsEverInserted();
        clerk(key)
                .contentType(ContentType.JSON)
                .body("{\"text\":\"" + text + "\"}")
                .post("/api/v1/notes")
                .then()
                .statusCode(400);

        assertThat(rowsEverInserted()).isEqualTo(before);
        assertThat(steering.attempts()).isZero();
        write(key, text, "").then().statusCode(201);
        assertThat(notes.withText(text)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {1213, 1205, 1020})
    void workThatLosesToAnotherIsDoneAgainAsAWhole(int error) throws SQLException {
        steering.inTheMiddle(attempt -> {
            if (attempt < 3) {
                throw new SQLTransactionRollbackException("try restarting transaction", "40001", error);
            }
        });

        write(key, text, "").then().statusCode(201);

        assertThat(steering.attempts()).isEqualTo(3);
        assertThat(notes.withText(text)).hasSize(1);
    }

    @Test
    void whoLosesEveryTimeIsToldToComeBack() throws SQLException {
        steering.inTheMiddle(attempt -> {
            throw new SQLTransactionRollbackException("try restarting transaction", "40001", 1213);
        });

        write(key, text, "")
                .then()
                .statusCode(409)
                .header("Retry-After", "1")
                .body("type", equalTo("urn:zhuoluo:problem:concurrent-change"));

        assertThat(steering.attempts()).isEqualTo(5);
        assertThat(notes.withText(text)).isEmpty();
    }

    @Test
    void aSecondCallerWaitsForTheFirstAndGetsItsAnswer() throws Exception {
        var working = new CountDownLatch(1);
        var goOn = new CountDownLatch(1);
        steering.inTheMiddle(attempt -> {
            working.countDown();
            await(goOn);
        });
        try (var callers = Executors.newFixedThreadPool(2)) {
            Future<Response> first = callers.submit(() -> write(key, text, ""));
            await(working);
            Future<Response> second = callers.submit(() -> write(key, text, ""));
            awaitSomebodyWaitingForALock();

            goOn.countDown();

            assertThat(second.get().asByteArray()).isEqualTo(first.get().asByteArray());
            assertThat(second.get().header("Idempotency-Replayed")).isEqualTo("true");
        }
        assertThat(notes.withText(text)).hasSize(1);
    }

    @Test
    void aSecondCallerWhoWaitedInVainIsToldToComeBack() throws Exception {
        var working = new CountDownLatch(1);
        var goOn = new CountDownLatch(1);
        steering.inTheMiddle(attempt -> {
            working.countDown();
            await(goOn);
        });
        try (var callers = Executors.newFixedThreadPool(1)) {
            Future<Response> first = callers.submit(() -> write(key, text, ""));
            await(working);

            write(key, text, "")
                    .then()
                    .statusCode(409)
                    .header("Retry-After", "1")
                    .body("type", equalTo("urn:zhuoluo:problem:request-in-progress"));

            goOn.countDown();
            assertThat(first.get().statusCode()).isEqualTo(201);
        }
        assertThat(notes.withText(text)).hasSize(1);
    }

    @Test
    void aCrowdUnderOneKeyHasOneEffect() throws Exception {
        try (var callers = Executors.newFixedThreadPool(8)) {
            List<Future<Response>> answers = IntStream.range(0, 24)
                    .mapToObj(i -> callers.submit(() -> write(key, text, "")))
                    .toList();
            for (Future<Response> answer : answers) {
                assertThat(answer.get().statusCode()).isEqualTo(201);
            }
        }
        assertThat(notes.withText(text)).hasSize(1);
    }

    @Test
    void theAnswerIsKeptUnreadable() throws SQLException {
        write(key, text, "");

        try (var connection = EmbeddedMariaDb.server().connect("test");
                var rows = connection.createStatement().executeQuery("SELECT answer FROM idempotency_key")) {
            while (rows.next()) {
                assertThat(rows.getString(1)).startsWith("k1:").doesNotContain("note", "text");
            }
        }
    }

    @Test
    void afterADayTheKeyIsFreeAgain() throws SQLException {
        write(key, text, "");
        EmbeddedMariaDb.server()
                .execute("test", "UPDATE idempotency_key SET created_at = created_at - INTERVAL 25 HOUR");

        Response later = write(key, text, "");

        assertThat(later.statusCode()).isEqualTo(201);
        assertThat(later.header("Idempotency-Replayed")).isNull();
        assertThat(notes.withText(text)).hasSize(2);
    }

    /** On one connection: whoever waits for the lock does not wait for ever, and a new connection for each look would take its time. */
    private static void awaitSomebodyWaitingForALock() throws SQLException {
        try (var connection = EmbeddedMariaDb.server().connect("");
                var question = connection.prepareStatement(
                        "SELECT count(*) FROM information_schema.innodb_trx WHERE trx_state = 'LOCK WAIT'")) {
            Awaitility.await().atMost(Patience.LONG).until(() -> {
                try (var waiting = question.executeQuery()) {
                    return waiting.next() && waiting.getInt(1) > 0;
                }
            });
        }
    }

    /** Those of transactions that were rolled back, too. */
    private static long rowsEverInserted() throws SQLException {
        try (var connection = EmbeddedMariaDb.server().connect("");
                var row = connection.createStatement().executeQuery("SHOW GLOBAL STATUS LIKE 'Com_insert'")) {
            row.next();
            return row.getLong(2);
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(Patience.LONG.toSeconds(), TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private Response upload(String content) {
        return clerk(key)
                .multiPart("file", "picture.png", content.getBytes(UTF_8))
                .post("/api/v1/notes/upload");
    }

    private static Response write(@Nullable String key, String text, String path) {
        return clerk(key).contentType(ContentType.JSON).body(body(text)).post("/api/v1/notes" + path);
    }

    private static String body(String text) {
        return "{\"text\": \"" + text + "\", \"colour\": \"RED\"}\n";
    }

    private static RequestSpecification clerk(@Nullable String key) {
        RequestSpecification request = given().auth().oauth2(Tokens.staff("clerk", "U-1", "3399", Role.CLERK));
        return key == null ? request : request.header("Idempotency-Key", key);
    }
}
