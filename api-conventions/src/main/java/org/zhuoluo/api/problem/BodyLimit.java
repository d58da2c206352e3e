package org.zhuoluo.api.problem;

import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.RouteConstants;
import io.quarkus.vertx.http.runtime.VertxHttpRecorder;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Says no to a body too large as a problem, just before Quarkus would with an empty answer. A service that takes uploads raises the limit of
 * Quarkus; for everything but forms with files the ordinary one stays, because other bodies are held in memory.
 */
@Singleton
class BodyLimit {
    private static final int TOO_LARGE = CommonProblem.TOO_LARGE.status();

    private static final String UPLOAD = "multipart/form-data";

    private final Optional<MemorySize> limit;
    private final MemorySize ordinary;

    BodyLimit(
            @ConfigProperty(name = "quarkus.http.limits.max-body-size") Optional<MemorySize> limit,
            @ConfigProperty(name = "zhuoluo.body.max", defaultValue = "1M") MemorySize ordinary) {
        this.limit = limit;
        this.ordinary = ordinary;
    }

    void register(@Observes Router router) {
        limit.ifPresent(size -> {
            router.route()
                    .order(RouteConstants.ROUTE_ORDER_UPLOAD_LIMIT - 1)
                    .handler(context -> check(context, limitOf(context, size)));
            router.route().order(RouteConstants.ROUTE_ORDER_UPLOAD_LIMIT + 1).handler(context -> {
                count(context, limitOf(context, size));
                context.next();
            });
        });
    }

    private MemorySize limitOf(RoutingContext context, MemorySize size) {
        return isUpload(context) ? size : smallerOf(size, ordinary);
    }

    /** A body that does not say how long it is, is counted while it is read, by Quarkus, which has just said how far to count. */
    private static void count(RoutingContext context, MemorySize limit) {
        if (context.request().getHeader(HttpHeaders.CONTENT_LENGTH) == null) {
            context.put(VertxHttpRecorder.MAX_REQUEST_SIZE_KEY, limit.asLongValue());
        }
    }

    private static boolean isUpload(RoutingContext context) {
        String type = context.request().getHeader(HttpHeaders.CONTENT_TYPE);
        return type != null && type.toLowerCase(Locale.ROOT).startsWith(UPLOAD);
    }

    private static MemorySize smallerOf(MemorySize one, MemorySize other) {
        return one.asLongValue() < other.asLongValue() ? one : other;
    }

    private static void check(RoutingContext context, MemorySize limit) {
        String announced = context.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        if (announced == null || Long.parseLong(announced) <= limit.asLongValue()) {
            context.next();
            return;
        }
        // The rest of the body is not worth reading.
        context.response().putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
        context.fail(TOO_LARGE);
    }
}
