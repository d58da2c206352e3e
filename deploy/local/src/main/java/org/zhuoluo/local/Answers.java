package org.zhuoluo.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** Asks a process whether it answers yet; a refused connection is an answer, "no". */
final class Answers {
    private static final Duration LIMIT = Duration.ofSeconds(10);
    private static final int MARIADB_PROTOCOL = 10;

    /** Length 10, ApiVersions (18) version 0, correlation 1, no client id. */
    private static final byte[] WHICH_REQUESTS = {0, 0, 0, 10, 0, 18, 0, 0, 0, 0, 0, 1, -1, -1};

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(LIMIT)
            .build();

    boolean http(int port, String path) {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .timeout(LIMIT)
                .build();
        try {
            return http.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UncheckedIOException(new IOException(e));
        }
    }

    /** The server speaks first: length, sequence, then the version of its protocol. */
    boolean mariaDb(int port) {
        byte[] greeting = first(5, port, new byte[0]);
        return greeting.length == 5 && greeting[4] == MARIADB_PROTOCOL;
    }

    /** The broker's port is open long before it serves, so it is asked which requests it knows. */
    boolean kafka(int port) {
        return first(8, port, WHICH_REQUESTS).length == 8;
    }

    private static byte[] first(int bytes, int port, byte[] question) {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), (int) LIMIT.toMillis());
            socket.setSoTimeout((int) LIMIT.toMillis());
            socket.getOutputStream().write(question);
            return socket.getInputStream().readNBytes(bytes);
        } catch (IOException e) {
            return new byte[0];
        }
    }
}
