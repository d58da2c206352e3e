package org.zhuoluo.local;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.Channels;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/** Where a running launcher takes orders from other calls of {@code ./run}: one line in, lines of text out, the last one says how it went. */
final class ControlSocket {
    static final String WENT_WELL = "+";
    static final String WENT_WRONG = "-";
    private static final int LONGEST = 100;

    private final ServerSocketChannel server;
    private final Orders orders;

    private ControlSocket(ServerSocketChannel server, Orders orders) {
        this.server = server;
        this.orders = orders;
    }

    static ControlSocket open(Path data, Orders orders) {
        Path file = file(data);
        try {
            Files.deleteIfExists(file);
            var server = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
            server.bind(UnixDomainSocketAddress.of(file));
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
            return new ControlSocket(server, orders);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Path file(Path data) {
        Path file = data.resolve("control");
        if (file.toString().length() > LONGEST) {
            throw new StackProblem("The data folder's path is too long for a socket in it (" + file
                    + "): set ZHUOLUO_DATA to a shorter one.");
        }
        return file;
    }

    void listen() {
        Thread.ofVirtual().name("control").start(this::accept);
    }

    private void accept() {
        while (true) {
            try {
                SocketChannel caller = server.accept();
                Thread.ofVirtual().start(() -> answer(caller));
            } catch (IOException e) {
                return; // closed: the launcher ends
            }
        }
    }

    private void answer(SocketChannel caller) {
        try (caller;
                var in = new BufferedReader(
                        new InputStreamReader(Channels.newInputStream(caller), StandardCharsets.UTF_8));
                var out = new PrintWriter(
                        new OutputStreamWriter(Channels.newOutputStream(caller), StandardCharsets.UTF_8), true)) {
            String order = in.readLine();
            if (order != null) {
                try {
                    out.println(orders.carryOut(order));
                    out.println(WENT_WELL);
                } catch (StackProblem e) {
                    out.println(e.getMessage());
                    out.println(WENT_WRONG);
                }
            }
        } catch (IOException e) {
            return; // the caller has gone; its order was carried out all the same
        }
    }

    /** What a launcher can be told. */
    interface Orders {
        String carryOut(String order);
    }
}
