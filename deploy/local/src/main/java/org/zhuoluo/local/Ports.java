package org.zhuoluo.local;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.Locale;
import java.util.Map;

/** Which port each program listens on: its default, moved by ZHUOLUO_PORT_OFFSET or set by ZHUOLUO_PORT_(NAME). */
final class Ports {
    private static final int SECOND_INSTANCE = 1000;

    private final Map<String, String> environment;

    Ports(Map<String, String> environment) {
        this.environment = Map.copyOf(environment);
    }

    int of(Program program, int instance) {
        return number(key(program.title()), program.defaultPort() + number("ZHUOLUO_PORT_OFFSET", 0))
                + (instance - 1) * SECOND_INSTANCE;
    }

    int of(Program program) {
        return of(program, 1);
    }

    /** The broker's second port, for its own controller. */
    int kafkaController() {
        return number("ZHUOLUO_PORT_KAFKA_CONTROLLER", of(Program.KAFKA) + 1);
    }

    static void requireFree(String part, int port) {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        } catch (IOException e) {
            throw new StackProblem(
                    "Port %d, which %s needs, is taken by another program: end that one (lsof -i :%d shows it), or move this with %s=… or all of them with ZHUOLUO_PORT_OFFSET=…."
                            .formatted(port, part, port, key(part)),
                    e);
        }
    }

    private int number(String key, int otherwise) {
        String value = environment.get(key);
        try {
            return value == null ? otherwise : Integer.parseInt(value);
        } catch (NumberFormatException e) {
            throw new StackProblem(key + " must be a number, not '" + value + "'.", e);
        }
    }

    private static String key(String part) {
        return "ZHUOLUO_PORT_"
                + part.toUpperCase(Locale.ROOT).replaceAll("-\\d$", "").replace('-', '_');
    }
}
