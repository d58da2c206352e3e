package org.zhuoluo.api.scope;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.UnixOperatingSystemMXBean;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;
import org.zhuoluo.api.testing.EmbeddedMariaDb;

/** The shared settings say from whom a forwarded address is believed. */
@QuarkusTest
@WithTestResource(EmbeddedMariaDb.class)
@SuppressWarnings("NullAway.Init") // the extension fills the field
class ForwardedAddressTest {
    private static final int REQUESTS = 200;

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    @TestHTTPResource("/nowhere")
    URI nowhere;

    /** A trusted proxy that is not an IPv4 address is looked up for each request, and the socket of the look-up is never closed. */
    @Test
    void aForwardedRequestLeavesNoSocketOpen() throws Exception {
        ask();
        long before = openFiles();

        for (int i = 0; i < REQUESTS; i++) {
            ask();
        }

        assertThat(openFiles() - before).isLessThan(REQUESTS / 2);
    }

    private void ask() throws Exception {
        HttpRequest forwarded = HttpRequest.newBuilder(nowhere)
                .header("X-Forwarded-Host", "appeals.example")
                .build();
        assertThat(client.send(forwarded, BodyHandlers.discarding()).statusCode())
                .isEqualTo(404);
    }

    private static long openFiles() {
        return ((UnixOperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getOpenFileDescriptorCount();
    }
}
