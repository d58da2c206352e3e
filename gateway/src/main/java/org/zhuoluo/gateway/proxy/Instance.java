package org.zhuoluo.gateway.proxy;

import java.net.URI;
import java.time.Duration;
import org.jboss.logging.Logger;

/** One instance of a service and whether it lately took a connection. */
final class Instance {
    private static final Logger LOG = Logger.getLogger(Instance.class);

    private final String host;
    private final int port;
    private final long downForNanos;
    private volatile boolean down;
    private volatile long downSince;

    Instance(URI address, Duration downFor) {
        if (!"http".equals(address.getScheme()) || address.getHost() == null || address.getPort() < 0) {
            throw new IllegalArgumentException("An upstream is written http://host:port, not " + address);
        }
        this.host = address.getHost();
        this.port = address.getPort();
        this.downForNanos = downFor.toNanos();
    }

    String host() {
        return host;
    }

    int port() {
        return port;
    }

    boolean isDown() {
        return down && System.nanoTime() - downSince < downForNanos;
    }

    void tookConnection() {
        if (down) {
            down = false;
            LOG.infof("%s:%d is back", host, port);
        }
    }

    void tookNone(Throwable failure) {
        downSince = System.nanoTime();
        if (!down) {
            down = true;
            LOG.warnf("%s:%d takes no connection: %s", host, port, failure.getMessage());
        }
    }
}
