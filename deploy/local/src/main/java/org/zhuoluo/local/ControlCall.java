package org.zhuoluo.local;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Gives an order to the launcher that runs on this data folder and prints what it says. */
final class ControlCall {
    private final Path data;
    private final PrintStream out;

    ControlCall(Path data, PrintStream out) {
        this.data = data;
        this.out = out;
    }

    /** The exit code. */
    int order(String order) {
        try (var launcher = SocketChannel.open(UnixDomainSocketAddress.of(ControlSocket.file(data)))) {
            launcher.write(ByteBuffer.wrap((order + "\n").getBytes(StandardCharsets.UTF_8)));
            return print(launcher);
        } catch (IOException e) {
            throw new StackProblem("Nothing runs on " + data + "; ./run starts it.", e);
        }
    }

    private int print(SocketChannel launcher) throws IOException {
        var lines =
                new BufferedReader(new InputStreamReader(Channels.newInputStream(launcher), StandardCharsets.UTF_8));
        String line = lines.readLine();
        while (line != null && !line.equals(ControlSocket.WENT_WELL) && !line.equals(ControlSocket.WENT_WRONG)) {
            out.println(line);
            line = lines.readLine();
        }
        return ControlSocket.WENT_WELL.equals(line) ? 0 : 1;
    }
}
