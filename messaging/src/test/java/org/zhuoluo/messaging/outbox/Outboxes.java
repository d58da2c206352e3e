package org.zhuoluo.messaging.outbox;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.zhuoluo.messaging.Rebuild;
import org.zhuoluo.messaging.sample.LoneParts;

/** An outbox without a container. */
public final class Outboxes {
    private Outboxes() {}

    public static Outbox lone(LoneParts parts, InstantSource clock, Rebuild rebuild) {
        return new Outbox(parts.database(), parts.registry(), clock, new Doorbell(), rebuild, List.of());
    }

    /** The headers of what waits to be sent about an appeal. */
    public static List<String> unsentAbout(LoneParts parts, UUID appeal) throws SQLException {
        try (Connection connection = parts.database().getConnection()) {
            return OutboxTable.unsent(connection, 1_000).stream()
                    .filter(each -> each.key().equals(appeal.toString()))
                    .map(Unsent::headers)
                    .toList();
        }
    }
}
