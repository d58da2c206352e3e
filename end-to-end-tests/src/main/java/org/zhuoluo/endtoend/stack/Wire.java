package org.zhuoluo.endtoend.stack;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.time.Duration;

/**
 * One call, once, on the thread that makes it. The JDK's older client is used because the newer one hands each call from thread to thread, which
 * costs several times as much processor time; the benchmark shares the processors with what it measures.
 */
final class Wire {
    private static final int CONNECT_LIMIT = (int) Duration.ofSeconds(5).toMillis();
    private static final int CALL_LIMIT = (int) Duration.ofSeconds(30).toMillis();

    private Wire() {}

    static Answer call(URI address, String token, Request request) throws IOException {
        var call =
                (HttpURLConnection) URI.create(address + request.path()).toURL().openConnection();
        call.setRequestMethod(request.method());
        call.setConnectTimeout(CONNECT_LIMIT);
        call.setReadTimeout(CALL_LIMIT);
        call.setRequestProperty("Authorization", "Bearer " + token);
        call.setRequestProperty("Accept-Language", "en");
        if (request.key() != null) {
            call.setRequestProperty("Idempotency-Key", request.key());
        }
        if (request.body() != null) {
            write(call, request.body().getBytes(UTF_8));
        }
        int status = call.getResponseCode();
        return new Answer(status, Json.parse(read(call, status)));
    }

    /** With a fixed length the client never repeats a request by itself: that is for {@link RetryingClient} to do, and to count. */
    private static void write(HttpURLConnection call, byte[] body) throws IOException {
        call.setRequestProperty("Content-Type", "application/json");
        call.setDoOutput(true);
        call.setFixedLengthStreamingMode(body.length);
        try (OutputStream out = call.getOutputStream()) {
            out.write(body);
        }
    }

    /** To the end, or the connection could not be used again. */
    private static String read(HttpURLConnection call, int status) throws IOException {
        InputStream stream =
                status >= HttpURLConnection.HTTP_BAD_REQUEST ? call.getErrorStream() : call.getInputStream();
        if (stream == null) {
            return "";
        }
        try (stream) {
            return new String(stream.readAllBytes(), UTF_8);
        }
    }
}
