package org.zhuoluo.messaging.envelope;

import org.jspecify.annotations.Nullable;

/** The bytes are not the fact that their type announces. The message names fields, never values. */
public final class UnreadableEvent extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public UnreadableEvent(String message) {
        this(message, null);
    }

    UnreadableEvent(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
