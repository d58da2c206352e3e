package org.zhuoluo.messaging.outbox;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * The right to send, one holder per database. It expires by the time of the database, and its holder gives it up by its own monotonic clock,
 * counted from before the database was asked: a process that was paused knows on waking that it may no longer send.
 */
final class Lease {
    private static final String ACQUIRE = """
            UPDATE outbox_lease SET holder = ?, fence = fence + 1, expires_at = UTC_TIMESTAMP(6) + INTERVAL ? MICROSECOND
            WHERE name = 'relay' AND expires_at < UTC_TIMESTAMP(6)""";
    private static final String FENCE = "SELECT fence FROM outbox_lease WHERE name = 'relay' AND holder = ?";
    private static final String RENEW = """
            UPDATE outbox_lease SET expires_at = UTC_TIMESTAMP(6) + INTERVAL ? MICROSECOND
            WHERE name = 'relay' AND holder = ? AND fence = ?""";
    private static final String RELEASE =
            "UPDATE outbox_lease SET expires_at = '2000-01-01' WHERE name = 'relay' AND holder = ? AND fence = ?";

    private final DataSource database;
    private final Duration length;
    private final String holder = UUID.randomUUID().toString();

    Lease(DataSource database, Duration length) {
        this.database = database;
        this.length = length;
    }

    /** Takes the lease if nobody holds it. */
    Optional<Term> acquire() throws SQLException {
        long asked = System.nanoTime();
        try (Connection connection = database.getConnection();
                PreparedStatement acquire = connection.prepareStatement(ACQUIRE);
                PreparedStatement fence = connection.prepareStatement(FENCE)) {
            acquire.setString(1, holder);
            acquire.setLong(2, micros());
            if (acquire.executeUpdate() == 0) {
                return Optional.empty();
            }
            fence.setString(1, holder);
            try (ResultSet row = fence.executeQuery()) {
                return row.next() ? Optional.of(new Term(row.getLong(1), asked + length.toNanos())) : Optional.empty();
            }
        }
    }

    private long micros() {
        return length.toNanos() / 1_000;
    }

    /** One uninterrupted time of holding the lease. */
    final class Term {
        private final long fence;
        private volatile long heldUntil;

        private Term(long fence, long heldUntil) {
            this.fence = fence;
            this.heldUntil = heldUntil;
        }

        String holder() {
            return holder;
        }

        long fence() {
            return fence;
        }

        boolean isHeld() {
            return System.nanoTime() - heldUntil < 0;
        }

        /** False when somebody else holds the lease by now. */
        boolean renew() throws SQLException {
            long asked = System.nanoTime();
            try (Connection connection = database.getConnection();
                    PreparedStatement renew = connection.prepareStatement(RENEW)) {
                renew.setLong(1, micros());
                renew.setString(2, holder);
                renew.setLong(3, fence);
                if (renew.executeUpdate() == 0) {
                    return false;
                }
            }
            heldUntil = asked + length.toNanos();
            return true;
        }

        /** Lets the next one begin at once. */
        void release() throws SQLException {
            try (Connection connection = database.getConnection();
                    PreparedStatement release = connection.prepareStatement(RELEASE)) {
                release.setString(1, holder);
                release.setLong(2, fence);
                release.executeUpdate();
            }
        }
    }
}
