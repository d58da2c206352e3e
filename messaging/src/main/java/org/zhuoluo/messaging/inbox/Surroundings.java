package org.zhuoluo.messaging.inbox;

import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.Scope;
import io.quarkus.arc.Arc;
import io.quarkus.arc.ArcContainer;
import io.quarkus.arc.ManagedContext;
import jakarta.inject.Singleton;
import java.util.concurrent.Callable;
import org.jboss.logging.MDC;
import org.jspecify.annotations.Nullable;
import org.zhuoluo.messaging.envelope.Trace;

/** What a handler finds around it: the trace of the request that caused the fact, the appeal in the log, a request scope of its own. */
@Singleton
class Surroundings {
    private final Tracer tracer;

    Surroundings(OpenTelemetry telemetry) {
        this.tracer = telemetry.getTracer("org.zhuoluo.messaging");
    }

    <T> T within(Subscription subscription, Message message, Callable<T> work) throws Exception {
        Context parent = Trace.readFrom(message.headers());
        Span span = tracer.spanBuilder(subscription.name() + " process " + message.type())
                .setSpanKind(SpanKind.CONSUMER)
                .setParent(parent)
                .startSpan();
        MDC.put("appeal", message.key());
        MDC.put("traceId", span.getSpanContext().getTraceId());
        MDC.put("spanId", span.getSpanContext().getSpanId());
        try (Scope current = parent.with(span).makeCurrent()) {
            return inRequestScope(work);
        } catch (Exception e) {
            span.setStatus(StatusCode.ERROR, e.getClass().getName());
            throw e;
        } finally {
            span.end();
            MDC.remove("appeal");
            MDC.remove("traceId");
            MDC.remove("spanId");
        }
    }

    private static <T> T inRequestScope(Callable<T> work) throws Exception {
        @Nullable ArcContainer container = Arc.container();
        if (container == null) {
            return work.call();
        }
        ManagedContext scope = container.requestContext();
        scope.activate();
        try {
            return work.call();
        } finally {
            scope.terminate();
        }
    }
}
