package org.zhuoluo.assignment.routing;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import org.zhuoluo.assignment.matter.RoundId;

/** A matter that waits in the catch-all queue (兜底) for a coordinator; gone from here once somebody has it. */
@Entity
@Table(name = "dispatch_queue")
class QueueEntry {
    @EmbeddedId
    private RoundId round;

    private String area;

    @Enumerated(EnumType.STRING)
    private QueueReason reason;

    @Column(name = "queued_at")
    private Instant queuedAt;

    @SuppressWarnings("NullAway.Init")
    protected QueueEntry() {} // for Hibernate only

    QueueEntry(RoundId round, String area, QueueReason reason, Instant queuedAt) {
        this.round = round;
        this.area = area;
        this.reason = reason;
        this.queuedAt = queuedAt;
    }

    RoundId round() {
        return round;
    }

    QueueReason reason() {
        return reason;
    }

    Instant queuedAt() {
        return queuedAt;
    }
}
