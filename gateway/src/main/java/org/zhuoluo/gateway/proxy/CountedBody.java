package org.zhuoluo.gateway.proxy;

import io.vertx.core.Handler;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.streams.ReadStream;
import org.jspecify.annotations.Nullable;

/** A body that is counted while it streams and ends in a failure once it is too long, for callers that do not tell its length. */
final class CountedBody implements ReadStream<Buffer> {
    private final ReadStream<Buffer> body;
    private final long max;
    private long length;
    private @Nullable Handler<Throwable> onFailure;

    CountedBody(ReadStream<Buffer> body, long max) {
        this.body = body;
        this.max = max;
    }

    boolean isTooLong() {
        return length > max;
    }

    @Override
    public ReadStream<Buffer> handler(@Nullable Handler<Buffer> handler) {
        body.handler(handler == null ? null : part -> count(part, handler));
        return this;
    }

    private void count(Buffer part, Handler<Buffer> handler) {
        if (isTooLong()) {
            return;
        }
        length += part.length();
        if (!isTooLong()) {
            handler.handle(part);
        } else if (onFailure != null) {
            onFailure.handle(new IllegalStateException("the body is longer than " + max + " bytes"));
        }
    }

    @Override
    public ReadStream<Buffer> exceptionHandler(@Nullable Handler<Throwable> handler) {
        onFailure = handler;
        body.exceptionHandler(handler);
        return this;
    }

    @Override
    public ReadStream<Buffer> pause() {
        body.pause();
        return this;
    }

    @Override
    public ReadStream<Buffer> resume() {
        body.resume();
        return this;
    }

    @Override
    public ReadStream<Buffer> fetch(long amount) {
        body.fetch(amount);
        return this;
    }

    @Override
    public ReadStream<Buffer> endHandler(@Nullable Handler<Void> handler) {
        body.endHandler(handler);
        return this;
    }
}
