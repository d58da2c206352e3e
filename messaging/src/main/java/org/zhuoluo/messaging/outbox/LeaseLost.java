package org.zhuoluo.messaging.outbox;

/** Another relay may be sending by now: this one must not go on. */
final class LeaseLost extends RuntimeException {
    private static final long serialVersionUID = 1L;

    LeaseLost(long fence) {
        super("term " + fence + " is over");
    }
}
