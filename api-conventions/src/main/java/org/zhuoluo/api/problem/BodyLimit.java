package org.zhuoluo.api.problem;

import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.RouteConstants;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Says no to a body too large as a problem, just before Quarkus would with an empty answer. */
@Singleton
class BodyLimit {
    private static final int TOO_LARGE = CommonProblem.TOO_LARGE.status();

    private final Optional<MemorySize> limit;

    BodyLimit(@ConfigProperty(name = "quarkus.http.limits.max-body-size") Optional<MemorySize> limit) {
        this.limit = limit;
    }

    void register(@Observes Router router) {
        limit.ifPresent(size -> router.route()
                .order(RouteConstants.ROUTE_ORDER_UPLOAD_LIMIT - 1)
                .handler(context -> check(context, size.asLongValue())));
    }

    private static void check(RoutingContext context, long bytes) {
        String announced = context.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        if (announced == null || Long.parseLong(announced) <= bytes) {
            context.next();
            return;
        }
        // The rest of the body is not worth reading.
        context.response().putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
        context.fail(TOO_LARGE);
    }
}
