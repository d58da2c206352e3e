package org.zhuoluo.api.idempotency;

import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Takes the digest of a body before it is read as JSON, only where there is an Idempotency-Key to keep it for. */
@Provider
public class BodyDigester implements ReaderInterceptor {
    @Override
    public @Nullable Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        if (context.getHeaders().getFirst(KeyedRequest.HEADER) != null) {
            byte[] body = context.getInputStream().readAllBytes(); // within quarkus.http.limits.max-body-size
            context.setInputStream(new ByteArrayInputStream(body));
            context.setProperty(BodyDigest.PROPERTY, Digest.ofBytes(body));
        }
        return context.proceed();
    }
}
