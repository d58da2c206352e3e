package org.zhuoluo.gateway.proxy;

/** No instance of the service takes a connection. */
final class NoInstance extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NoInstance(Throwable lastFailure) {
        super(lastFailure.getMessage(), lastFailure, false, false);
    }
}
