package org.zhuoluo.messaging.envelope;

import io.opentelemetry.api.trace.propagation.W3CTraceContextPropagator;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.propagation.TextMapGetter;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The trace of a request as it travels with a fact ({@code traceparent}), so that one call can be followed across services. */
public final class Trace {
    private static final TextMapGetter<Map<String, String>> GETTER = new TextMapGetter<>() {
        @Override
        public Iterable<String> keys(Map<String, String> headers) {
            return headers.keySet();
        }

        @Override
        public @Nullable String get(@Nullable Map<String, String> headers, String name) {
            return headers == null ? null : headers.get(name);
        }
    };

    private Trace() {}

    /** Writes the current trace, if there is one. */
    public static void writeTo(Map<String, String> headers) {
        W3CTraceContextPropagator.getInstance().inject(Context.current(), headers, (target, name, value) -> {
            if (target != null) {
                target.put(name, value);
            }
        });
    }

    /** The trace that the headers tell of. */
    public static Context readFrom(Map<String, String> headers) {
        return W3CTraceContextPropagator.getInstance().extract(Context.root(), headers, GETTER);
    }
}
