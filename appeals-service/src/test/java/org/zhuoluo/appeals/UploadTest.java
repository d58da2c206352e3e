package org.zhuoluo.appeals;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.zhuoluo.appeals.Uploads.PATH;
import static org.zhuoluo.appeals.Uploads.as;
import static org.zhuoluo.appeals.Uploads.upload;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhuoluo.api.scope.Role;
import org.zhuoluo.api.testing.Patience;
import org.zhuoluo.api.testing.Tokens;
import org.zhuoluo.appeals.attachment.Samples;

@QuarkusTest
class UploadTest {
    private static final int MIB = 1024 * 1024;
    private static final int HOARDED = 100;

    @Test
    void aPhotographIsKeptWithoutWhatItTells() throws Exception {
        Response kept = upload(People.enterprise(), "车间 照片.jpg", Samples.photograph())
                .statusCode(201)
                .header("Location", containsString(PATH + "/"))
                .body("name", equalTo("车间 照片.jpg"))
                .body("type", equalTo("image/jpeg"))
                .body("cleaned", equalTo(true))
                .body("visibility", equalTo("PUBLIC"))
                .body("appeal", nullValue())
                .extract()
                .response();

        Response content = as(People.enterprise()).get(PATH + "/" + kept.path("id") + "/content");

        assertThat(content.statusCode()).isEqualTo(200);
        assertThat(content.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(content.header("Content-Disposition"))
                .startsWith("attachment; ")
                .endsWith("filename*=UTF-8''%E8%BD%A6%E9%97%B4%20%E7%85%A7%E7%89%87.jpg");
        assertThat(content.header("Content-Type")).isEqualTo("image/jpeg");
        assertThat(content.header("ETag")).isEqualTo("\"" + kept.path("sha256") + "\"");
        assertThat(content.header("Content-Length")).isEqualTo(kept.path("size").toString());
        assertThat(new String(content.asByteArray(), ISO_8859_1)).doesNotContain(Samples.TELLING);
        assertThat(sha256(content.asByteArray())).isEqualTo(kept.path("sha256"));
        as(People.enterprise())
                .header("If-None-Match", content.header("ETag"))
                .get(PATH + "/" + kept.path("id") + "/content")
                .then()
                .statusCode(304);
    }

    @Test
    void aFileOfTwentyMebibytesIsTakenAsItIs() throws Exception {
        byte[] largest = Arrays.copyOf(Samples.pdf(), 20 * MIB);

        String id = upload(People.enterprise(), "图纸.pdf", largest)
                .statusCode(201)
                .body("size", equalTo(20 * MIB))
                .body("sha256", equalTo(sha256(largest)))
                .body("cleaned", equalTo(false))
                .extract()
                .path("id");

        assertThat(as(People.enterprise()).get(PATH + "/" + id + "/content").asByteArray())
                .isEqualTo(largest);
    }

    @ParameterizedTest
    @ValueSource(ints = {20 * MIB + 1, 21 * MIB, 40 * MIB})
    void aLargerOneIsTooLargeAndLeavesNothing(int size) throws Exception {
        long before = Uploads.filesKept();

        String answer = rawUpload(People.enterprise(), "a.pdf", Arrays.copyOf(Samples.pdf(), size), Integer.MAX_VALUE);

        assertThat(answer).startsWith("HTTP/1.1 413").contains("urn:zhuoluo:problem:too-large");
        awaitNothingArriving();
        assertThat(Uploads.filesKept()).isEqualTo(before);
        assertThat(Uploads.rows("state = 'PENDING'")).isZero();
    }

    @Test
    void aProgramThatCallsItselfAPictureIsRefusedByItsField() {
        upload(People.enterprise(), "photo.jpg", Samples.program())
                .statusCode(415)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:zhuoluo:problem:file-type-not-allowed"))
                .body("errors.field", hasItem("file"));
        upload(People.enterprise(), "photo.jpg", Samples.annotatedPng())
                .statusCode(422)
                .body("type", equalTo("urn:zhuoluo:problem:file-contradicts-itself"))
                .body("errors.field", hasItem("file"));
    }

    @Test
    void anEmptyFileNoFileTwoFilesAndAFileUnderAnotherNameAreRefusedByTheField() {
        upload(People.enterprise(), "a.jpg", new byte[0])
                .statusCode(422)
                .body("type", equalTo("urn:zhuoluo:problem:file-empty"));
        as(People.enterprise())
                .multiPart("visibility", "PUBLIC")
                .post(PATH)
                .then()
                .statusCode(400)
                .body("errors.field", hasItem("file"));
        as(People.enterprise())
                .multiPart("file", "a.jpg", Samples.photograph())
                .multiPart("file", "b.jpg", Samples.photograph())
                .post(PATH)
                .then()
                .statusCode(400)
                .body("errors.field", hasItem("file"));
        as(People.enterprise())
                .multiPart("photo", "a.jpg", Samples.photograph())
                .post(PATH)
                .then()
                .statusCode(400)
                .body("errors.field", hasItem("photo"));
        awaitNothingArriving();
    }

    @Test
    void aDamagedPictureIsRefusedAndLeavesNothing() {
        long before = Uploads.filesKept();

        upload(People.enterprise(), "a.jpg", Arrays.copyOf(Samples.photograph(), 600))
                .statusCode(422)
                .body("type", equalTo("urn:zhuoluo:problem:file-damaged"))
                .body("errors.field", hasItem("file"));

        assertThat(Uploads.filesKept()).isEqualTo(before);
        assertThat(Uploads.rows("state = 'PENDING'")).isZero();
    }

    @Test
    void anArchiveThatWouldSwellIsNeverUnpacked() {
        upload(People.enterprise(), "说明.docx", Samples.bomb())
                .statusCode(201)
                .body("size", equalTo(Samples.bomb().length));
    }

    @Test
    void aBodyThatBreaksOffLeavesNothing() throws Exception {
        long before = Uploads.filesKept();

        rawUpload(People.enterprise(), "a.pdf", Arrays.copyOf(Samples.pdf(), 5 * MIB), 3 * MIB);

        awaitNothingArriving();
        assertThat(Uploads.filesKept()).isEqualTo(before);
        assertThat(Uploads.rows("state = 'PENDING'")).isZero();
    }

    @Test
    void whoMayNotUploadIsToldSoBeforeTheBodyIsTaken() throws Exception {
        long before = Uploads.filesArriving();

        assertThat(answerToTheHeadersAlone("none")).startsWith("HTTP/1.1 401");
        assertThat(answerToTheHeadersAlone(Tokens.staff("leader1", "U-X", "3399", Role.LEADER)))
                .startsWith("HTTP/1.1 403");
        assertThat(Uploads.filesArriving()).isEqualTo(before);
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void enterprisesClerksAndTheUnitsUploadAndNobodyElse(Role role) {
        boolean may = Set.of(Role.ENTERPRISE, Role.CLERK, Role.HANDLER, Role.HEAD, Role.SYSTEM)
                .contains(role);

        upload(Tokens.staff("somebody." + role, "U-POWER", "3399", role), "a.jpg", Samples.photograph())
                .statusCode(may ? 201 : 403);
    }

    @Test
    void whoHasUploadedItAloneSeesItUntilItBelongsToAnAppeal() {
        String id = Uploads.photograph(People.enterprise());

        for (String part : List.of("", "/content")) {
            as(People.enterprise()).get(PATH + "/" + id + part).then().statusCode(200);
            as(People.otherEnterprise()).get(PATH + "/" + id + part).then().statusCode(404);
            as(People.admin()).get(PATH + "/" + id + part).then().statusCode(404);
            as(People.enterprise())
                    .get(PATH + "/" + UUID.randomUUID() + part)
                    .then()
                    .statusCode(404);
            as(People.enterprise()).get(PATH + "/nonsense" + part).then().statusCode(404);
        }
    }

    @Test
    void theSameUploadUnderTheSameKeyIsTakenOnceAndAnsweredTheSame() {
        String key = UUID.randomUUID().toString();

        Response first = keyed(key, "a.jpg", Samples.photograph());
        long kept = Uploads.filesKept();
        Response second = keyed(key, "a.jpg", Samples.photograph());

        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(second.statusCode()).isEqualTo(201);
        assertThat(second.asString()).isEqualTo(first.asString());
        assertThat(second.header("Location")).isEqualTo(first.header("Location"));
        assertThat(second.header("Idempotency-Replayed")).isEqualTo("true");
        assertThat(Uploads.filesKept()).isEqualTo(kept);
        assertThat(Uploads.rows("state = 'PENDING'")).isZero();
        assertThat(keyed(key, "a.pdf", Samples.pdf()).statusCode()).isEqualTo(422);
        assertThat(keyed(key, "b.jpg", Samples.photograph()).statusCode())
                .as("another name is another request")
                .isEqualTo(422);
    }

    @Test
    void twentyUploadsUnderOneKeyAtTheSameTimeAreOne() {
        String key = UUID.randomUUID().toString();
        byte[] file = Arrays.copyOf(Samples.pdf(), MIB);

        List<Response> answers = Stream.generate(() -> CompletableFuture.supplyAsync(() -> keyed(key, "a.pdf", file)))
                .limit(20)
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();

        assertThat(answers)
                .extracting(Response::statusCode)
                .isSubsetOf(201, 409)
                .contains(201);
        assertThat(answers.stream()
                        .filter(answer -> answer.statusCode() == 201)
                        .map(answer -> answer.<String>path("id"))
                        .distinct())
                .hasSize(1);
        assertThat(Uploads.rows("state = 'PENDING'")).isZero();
    }

    @Test
    void oneAccountCannotHoardFilesThatBelongToNothing() throws Exception {
        String hoarder = Tokens.staff("hoarder", "U-POWER", "3399", Role.HANDLER);
        for (int i = 0; i < HOARDED; i++) {
            upload(hoarder, "a.pdf", Samples.pdf()).statusCode(201);
        }
        long kept = Uploads.filesKept();

        upload(hoarder, "a.pdf", Samples.pdf())
                .statusCode(409)
                .body("type", equalTo("urn:zhuoluo:problem:too-many-unused-files"));

        assertThat(Uploads.filesKept()).isEqualTo(kept);
        upload(People.enterprise(), "a.pdf", Samples.pdf()).statusCode(201);
    }

    @Test
    void theNameIsKeptEncrypted() throws Exception {
        String id = Uploads.photograph(People.enterprise());

        assertThat(Uploads.rows("id = '" + id + "' AND name_encrypted LIKE 'k1:%'"))
                .isEqualTo(1);
    }

    @Test
    void aFieldThatMakesNoSenseIsRefusedByName() {
        field(People.enterprise(), "visibility", "INTERNAL", 400);
        field(People.enterprise(), "visibility", "SECRET", 400);
        field(People.enterprise(), "appeal", "nonsense", 400);
        as(People.handlerOf("U-POWER"))
                .multiPart("file", "a.jpg", Samples.photograph())
                .multiPart("visibility", "INTERNAL")
                .post(PATH)
                .then()
                .statusCode(201)
                .body("visibility", equalTo("INTERNAL"));
    }

    @Test
    void whatIsNoFormIsNotTakenHowever() {
        Api.as(People.enterprise())
                .body("{}")
                .post(PATH)
                .then()
                .statusCode(415)
                .contentType("application/problem+json");
    }

    @Test
    void anOrdinaryBodyMayStillBeNoLongerThanAnywhere() {
        Api.as(People.enterprise())
                .body("{\"text\":\"" + "x".repeat(2 * MIB) + "\"}")
                .post("/api/v1/appeals")
                .then()
                .statusCode(413)
                .body("type", endsWith("too-large"));
    }

    /** Not even one that does not say how long it is: it would be held in memory as far as the longest upload. */
    @Test
    void anOrdinaryBodyThatDoesNotSayHowLongItIsEndsThereToo() throws Exception {
        assertThat(chunked(MIB + 16 * 1024)).startsWith("HTTP/1.1 413");
        assertThat(chunked(MIB - 16 * 1024))
                .as("that one is read, and lacks everything")
                .startsWith("HTTP/1.1 400");
    }

    @Test
    void nobodyKnowsTheWayAFileTookOnTheDisk() {
        upload(People.enterprise(), "../../etc/passwd.jpg", Samples.photograph())
                .statusCode(201)
                .body("name", equalTo("passwd.jpg"));
        upload(People.enterprise(), "C:\\Users\\zhou\\a.jpg", Samples.photograph())
                .statusCode(201)
                .body("name", not(containsString("zhou")));
    }

    private static void field(String token, String field, String value, int status) {
        as(token)
                .multiPart("file", "a.jpg", Samples.photograph())
                .multiPart(field, value)
                .post(PATH)
                .then()
                .statusCode(status)
                .body("errors.field", hasItem(field));
    }

    private static Response keyed(String key, String name, byte[] content) {
        return as(People.enterprise())
                .header("Idempotency-Key", key)
                .multiPart("file", name, content)
                .post(PATH);
    }

    private static void awaitNothingArriving() {
        await().atMost(Patience.LONG).until(Uploads::filesArriving, left -> left == 0);
    }

    /** Sends that many bytes of the form at most, reads what comes, and hangs up; a client that minds being told before it has finished would hide it. */
    private static String rawUpload(String token, String name, byte[] content, int atMost) throws IOException {
        byte[] before = ("--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name
                        + "\"\r\nContent-Type: application/pdf\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII);
        byte[] after = "\r\n--b--\r\n".getBytes(StandardCharsets.US_ASCII);
        try (Socket socket = open(token, before.length + content.length + after.length)) {
            var out = socket.getOutputStream();
            try {
                out.write(before);
                out.write(content, 0, Math.min(content.length, atMost));
                if (atMost < content.length) {
                    return "";
                }
                out.write(after);
                out.flush();
            } catch (IOException refusedMeanwhile) {
                // the answer is there to be read
            }
            return new String(socket.getInputStream().readNBytes(400), StandardCharsets.UTF_8);
        }
    }

    /** What is answered to a submission in pieces, of that many bytes in all. */
    private static String chunked(int size) throws IOException {
        byte[] body = ("{\"text\":\"" + "x".repeat(size - 11) + "\"}").getBytes(StandardCharsets.US_ASCII);
        int piece = 8 * 1024;
        try (var socket = new Socket("127.0.0.1", RestAssured.port)) {
            socket.setSoTimeout((int) Patience.LONG.toMillis());
            var out = socket.getOutputStream();
            try {
                out.write(("POST /api/v1/appeals HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer "
                                + People.enterprise()
                                + "\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\n")
                        .getBytes(StandardCharsets.US_ASCII));
                for (int from = 0; from < body.length; from += piece) {
                    int length = Math.min(piece, body.length - from);
                    out.write((Integer.toHexString(length) + "\r\n").getBytes(StandardCharsets.US_ASCII));
                    out.write(body, from, length);
                    out.write("\r\n".getBytes(StandardCharsets.US_ASCII));
                }
                out.write("0\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
                out.flush();
            } catch (IOException refusedMeanwhile) {
                // the answer is there to be read
            }
            return new String(socket.getInputStream().readNBytes(40), StandardCharsets.US_ASCII);
        }
    }

    private static String answerToTheHeadersAlone(String token) throws IOException {
        try (Socket socket = open(token, 10 * MIB)) {
            socket.setSoTimeout((int) Patience.LONG.toMillis());
            return new String(socket.getInputStream().readNBytes(40), StandardCharsets.US_ASCII);
        }
    }

    private static Socket open(String token, int length) throws IOException {
        var socket = new Socket("127.0.0.1", RestAssured.port);
        socket.getOutputStream()
                .write(("POST " + PATH + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer " + token
                                + "\r\nContent-Type: multipart/form-data; boundary=b\r\nContent-Length: " + length
                                + "\r\nConnection: close\r\n\r\n")
                        .getBytes(StandardCharsets.US_ASCII));
        socket.getOutputStream().flush();
        return socket;
    }

    private static String sha256(byte[] content) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    }
}
