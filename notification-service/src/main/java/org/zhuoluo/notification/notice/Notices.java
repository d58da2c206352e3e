package org.zhuoluo.notification.notice;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.zhuoluo.api.id.Uuid7;
import org.zhuoluo.messaging.contract.AboutAppeal;
import org.zhuoluo.messaging.inbox.Received;
import org.zhuoluo.notification.database.Sql;
import org.zhuoluo.notification.recipient.Addressee;
import org.zhuoluo.notification.template.Message;

/** Writes the notices of one event with one statement; the key (event, addressee) keeps a second copy out. */
@ApplicationScoped
class Notices {
    private static final String ROW = "(?, ?, ?, ?, ?, ?, ?, ?)";

    private final Sql sql;
    private final Variables variables;
    private final InstantSource clock;

    Notices(Sql sql, Variables variables, InstantSource clock) {
        this.sql = sql;
        this.variables = variables;
        this.clock = clock;
    }

    void write(Received<? extends AboutAppeal> received, Map<Addressee, Message> addressed) {
        if (addressed.isEmpty()) {
            return;
        }
        var values = new ArrayList<Object>();
        addressed.forEach((whom, what) -> values.addAll(row(received, whom, what)));
        sql.update("""
                INSERT INTO notice (id, event_id, addressee, appeal_id, appeal_number, template, variables, happened_at)
                VALUES %s ON DUPLICATE KEY UPDATE event_id = VALUES(event_id)
                """.formatted(String.join(", ", Collections.nCopies(addressed.size(), ROW))), values);
    }

    private List<Object> row(Received<? extends AboutAppeal> received, Addressee whom, Message what) {
        var event = received.event();
        return List.of(
                Uuid7.next(clock),
                received.id(),
                whom.key(),
                event.appealId(),
                event.appealNumber(),
                what.template().name(),
                variables.write(what),
                received.time());
    }
}
