package org.zhuoluo.gateway;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Points the route table at ports where a test puts servers of its own, which may be slow: a test of silence sets {@link #IDLE_TIMEOUT}. */
public class Upstreams implements QuarkusTestResourceLifecycleManager {
    static final String IDLE_TIMEOUT = "zhuoluo.gateway.upstream.idle-timeout";

    /** How many requests a caller may make at once. */
    static final int BURST = 40;

    private Map<String, String> settings = Map.of();

    @Override
    public void init(Map<String, String> arguments) {
        settings = arguments;
    }

    @Override
    public Map<String, String> start() {
        List<Integer> ports = freePorts(5);
        var config = new HashMap<>(settings);
        upstreams(config, "appeals-service", ports.get(0), ports.get(1));
        upstreams(config, "assignment-service", ports.get(2));
        upstreams(config, "evaluation-service", ports.get(3));
        upstreams(config, "notification-service", ports.get(4));
        config.put("zhuoluo.gateway.upstream.connect-timeout", "30s");
        config.put("zhuoluo.gateway.upstream.down-for", "200ms");
        // Longer than any test waits: a token that is refused then was not merely forgotten.
        config.put("zhuoluo.identity.remember", "1h");
        config.put("zhuoluo.gateway.limit.rate.burst", "" + BURST);
        config.put("zhuoluo.gateway.limit.rate.per-second", "1");
        return config;
    }

    @Override
    public void stop() {}

    private static void upstreams(Map<String, String> config, String service, Integer... ports) {
        List<String> addresses =
                List.of(ports).stream().map(port -> "http://127.0.0.1:" + port).toList();
        config.put("zhuoluo.gateway.services." + service + ".upstreams", String.join(",", addresses));
    }

    private static List<Integer> freePorts(int count) {
        List<ServerSocket> held = new ArrayList<>();
        try {
            for (int i = 0; i < count; i++) {
                held.add(new ServerSocket(0, 1, InetAddress.getLoopbackAddress()));
            }
            List<Integer> ports = held.stream().map(ServerSocket::getLocalPort).toList();
            for (ServerSocket socket : held) {
                socket.close();
            }
            return ports;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
