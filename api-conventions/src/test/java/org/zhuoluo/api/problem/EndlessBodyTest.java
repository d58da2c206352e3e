package org.zhuoluo.api.problem;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;
import org.zhuoluo.api.scope.Role;
import org.zhuoluo.api.testing.EmbeddedMariaDb;
import org.zhuoluo.api.testing.Tokens;

@QuarkusTest
@WithTestResource(EmbeddedMariaDb.class)
class EndlessBodyTest {
    @TestHTTPResource("/api/v1/notes")
    URI notes;

    @Test
    void aBodyThatDoesNotAnnounceItsSizeIsLimitedToo() throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            HttpRequest request = HttpRequest.newBuilder(notes)
                    .header("Authorization", "Bearer " + Tokens.staff("clerk", "U-1", "3399", Role.CLERK))
                    .header("Content-Type", "application/json")
                    .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(("{\"text\":\"" + "x".repeat(90_000)).getBytes(UTF_8))))
                    .build();

            HttpResponse<String> response = client.send(request, BodyHandlers.ofString());

            assertThat(response.statusCode()).isEqualTo(413);
            assertThat(response.body()).contains("urn:zhuoluo:problem:too-large");
        }
    }
}
