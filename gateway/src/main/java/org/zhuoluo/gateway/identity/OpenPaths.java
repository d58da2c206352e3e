package org.zhuoluo.gateway.identity;

import io.smallrye.config.ConfigMapping;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import java.util.List;

/** What a stranger may read: what the services show to everybody, signed in or not. */
@ConfigMapping(prefix = "zhuoluo.gateway.identity")
interface OpenPaths {
    /** Path prefixes, on whole segments. */
    List<String> openPaths();

    default boolean cover(HttpServerRequest request) {
        String path = request.path();
        return HttpMethod.GET.equals(request.method())
                && openPaths().stream().anyMatch(open -> path.equals(open) || path.startsWith(open + "/"));
    }
}
