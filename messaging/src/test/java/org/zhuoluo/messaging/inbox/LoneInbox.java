package org.zhuoluo.messaging.inbox;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.opentelemetry.api.OpenTelemetry;
import org.zhuoluo.messaging.outbox.Outbox;
import org.zhuoluo.messaging.sample.LoneParts;

/** An inbox without a container. */
final class LoneInbox {
    private LoneInbox() {}

    static RecordIntake intake(LoneParts parts, Outbox outbox) {
        UnitOfWork unit = new UnitOfWork(parts.transactions());
        Positions positions = new Positions(parts.database());
        KeptRecords kept = new KeptRecords(parts.database());
        Handling handling = new Handling(parts.registry());
        Burial burial = new Burial(positions, kept, outbox, parts.registry(), "sample-service");
        Attempts attempts = new Attempts(unit, new Surroundings(OpenTelemetry.noop()), parts.config());
        Drain drain = new Drain(unit, positions, kept, handling, burial, attempts);
        Inbox inbox =
                new Inbox(positions, kept, new UnnumberedEvents(parts.database()), handling, burial, attempts, drain);
        return new RecordIntake(inbox, new InboxFigures(new SimpleMeterRegistry()), parts.config());
    }
}
