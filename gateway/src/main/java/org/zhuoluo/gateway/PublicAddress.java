package org.zhuoluo.gateway;

import io.quarkus.vertx.http.runtime.RouteConstants;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.zhuoluo.api.problem.CommonProblem;
import org.zhuoluo.api.problem.Refusal;
import org.zhuoluo.gateway.identity.Identification;
import org.zhuoluo.gateway.limit.BodyLimit;
import org.zhuoluo.gateway.limit.RateLimit;
import org.zhuoluo.gateway.problem.ProblemAnswer;
import org.zhuoluo.gateway.proxy.StreamingProxy;

/** What a request to the API passes, in this order, all of it on the event loop. */
@ApplicationScoped
class PublicAddress {
    private final Identification identification;
    private final RateLimit rateLimit;
    private final BodyLimit bodyLimit;
    private final StreamingProxy proxy;
    private final ProblemAnswer answer;

    PublicAddress(
            Identification identification,
            RateLimit rateLimit,
            BodyLimit bodyLimit,
            StreamingProxy proxy,
            ProblemAnswer answer) {
        this.identification = identification;
        this.rateLimit = rateLimit;
        this.bodyLimit = bodyLimit;
        this.proxy = proxy;
        this.answer = answer;
    }

    void open(@Observes Router router) {
        router.route("/api/v1/*")
                .order(RouteConstants.ROUTE_ORDER_DEFAULT)
                .handler(identification)
                .handler(rateLimit) // before a stranger is turned away, so that strangers are counted too
                .handler(identification::requireAccount)
                .handler(bodyLimit)
                .handler(proxy);
        // Before the REST layer, which comes with a library and has nothing to serve here.
        router.route().order(RouteConstants.ROUTE_ORDER_AFTER_DEFAULT - 1).handler(this::refuseUnknown);
    }

    private void refuseUnknown(RoutingContext exchange) {
        answer.send(exchange, Refusal.of(CommonProblem.NOT_FOUND));
    }
}
