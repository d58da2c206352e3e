package org.zhuoluo.appeals;

import static io.restassured.RestAssured.given;
import static io.restassured.config.HttpClientConfig.httpClientConfig;
import static io.restassured.config.MultiPartConfig.multiPartConfig;

import io.restassured.config.RestAssuredConfig;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.http.entity.mime.HttpMultipartMode;
import org.zhuoluo.api.testing.EmbeddedMariaDb;
import org.zhuoluo.appeals.attachment.Samples;

/** Uploads as a client makes them, and what they leave on the disk and in the database. */
final class Uploads {
    static final String PATH = "/api/v1/attachments";
    private static final Path FOLDER = Path.of("target/attachments");

    /** As curl and the mini-program send them. */
    private static final RestAssuredConfig NAMES_IN_UTF_8 = RestAssuredConfig.config()
            .httpClient(httpClientConfig().httpMultipartMode(HttpMultipartMode.BROWSER_COMPATIBLE))
            .multiPartConfig(multiPartConfig().defaultCharset("UTF-8"));

    private Uploads() {}

    static RequestSpecification as(String token) {
        return given().config(NAMES_IN_UTF_8).auth().oauth2(token).header("Accept-Language", "en");
    }

    static ValidatableResponse upload(String token, String name, byte[] content) {
        return as(token).multiPart("file", name, content).post(PATH).then();
    }

    /** The id of a photograph that this caller has uploaded. */
    static String photograph(String token) {
        return upload(token, "车间 照片.jpg", Samples.photograph())
                .statusCode(201)
                .extract()
                .path("id");
    }

    static UUID id(String token) {
        return UUID.fromString(photograph(token));
    }

    /** What lies there under that id, finished or not. */
    static long filesOf(String id) {
        return files(FOLDER.resolve("kept"))
                .filter(file -> file.getFileName().toString().startsWith(id))
                .count();
    }

    static long filesKept() {
        return files(FOLDER.resolve("kept")).count();
    }

    /** Bodies that have not arrived whole. */
    static long filesArriving() {
        return files(FOLDER.resolve("arriving")).count();
    }

    static long rows(String where) {
        try (var connection = EmbeddedMariaDb.server().connect("appeals");
                var count =
                        connection.createStatement().executeQuery("SELECT count(*) FROM attachment WHERE " + where)) {
            count.next();
            return count.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Stream<Path> files(Path folder) {
        if (!Files.isDirectory(folder)) {
            return Stream.empty();
        }
        try (Stream<Path> inside = Files.list(folder)) { // a walk would look at files that have just gone
            return inside.flatMap(one -> Files.isDirectory(one) ? files(one) : Stream.of(one)).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
