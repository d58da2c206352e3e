package org.zhuoluo.messaging.outbox;

import jakarta.transaction.TransactionSynchronizationRegistry;
import org.jspecify.annotations.Nullable;

/** Which fact is being handled in the present transaction: it is the cause of all that is appended in it. */
public final class Causation {
    private static final Object KEY = Causation.class;

    private Causation() {}

    public static void isThe(String eventId, TransactionSynchronizationRegistry transaction) {
        transaction.putResource(KEY, eventId);
    }

    static @Nullable Object in(TransactionSynchronizationRegistry transaction) {
        return transaction.getResource(KEY);
    }
}
