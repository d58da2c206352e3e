package org.zhuoluo.gateway.proxy;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** Which service serves which paths, where its instances are, and how long to wait for them. */
@ConfigMapping(prefix = "zhuoluo.gateway")
public interface ProxyConfig {
    /** The services by name. */
    Map<String, Service> services();

    /** The connections to the instances of the services. */
    Upstream upstream();

    /** One service: the longest path prefix decides, on whole segments. */
    interface Service {
        /** The addresses of its instances, such as {@code http://127.0.0.1:8081}; asked in turn. */
        List<URI> upstreams();

        /** The path prefixes that it serves. */
        List<String> paths();
    }

    interface Upstream {
        /** How long a connection may take before the next instance is tried. */
        @WithDefault("1s")
        Duration connectTimeout();

        /** How long an instance may be silent, before its answer or within it; streams send a sign of life more often. */
        @WithDefault("60s")
        Duration idleTimeout();

        /** How long an instance that did not take a connection is tried only after all others. */
        @WithDefault("2s")
        Duration downFor();

        /** How many connections to one instance; each open stream of events holds one. */
        @WithDefault("2048")
        int connections();

        /** How long an unused connection is kept. */
        @WithDefault("30s")
        Duration keepAlive();

        /** What Retry-After says when no instance takes a connection. */
        @WithDefault("2s")
        Duration retryAfter();
    }
}
