package org.zhuoluo.gateway.proxy;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Which service serves a path: the one with the longest prefix of whole segments. */
@ApplicationScoped
public class RouteTable {
    private final Map<String, Instances> byPrefix = new HashMap<>();

    RouteTable(ProxyConfig config) {
        config.services().forEach((name, service) -> {
            var instances =
                    new Instances(name, service.upstreams(), config.upstream().downFor());
            service.paths().forEach(path -> add(path, instances));
        });
    }

    private void add(String path, Instances instances) {
        Instances other = byPrefix.putIfAbsent(path, instances);
        if (other != null) {
            throw new IllegalStateException(
                    path + " is given both to " + other.service() + " and to " + instances.service());
        }
    }

    Optional<Instances> find(String path) {
        String prefix = path;
        while (!prefix.isEmpty()) {
            Instances instances = byPrefix.get(prefix);
            if (instances != null) {
                return Optional.of(instances);
            }
            prefix = prefix.substring(0, Math.max(0, prefix.lastIndexOf('/')));
        }
        return Optional.empty();
    }

    /** The name of the service that serves the path. */
    public Optional<String> serviceOf(String path) {
        return find(path).map(Instances::service);
    }
}
