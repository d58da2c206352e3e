package org.zhuoluo.messaging.outbox;

import java.sql.SQLException;

/** The fact could not be recorded, so its change must not be either. The cause tells whether another try can help. */
public final class OutboxUnavailable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    OutboxUnavailable(SQLException cause) {
        super("a fact could not be appended", cause);
    }
}
