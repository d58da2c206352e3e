package org.zhuoluo.evaluation.rating;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.sql.Types;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;

/** A legal fact that came after another had decided: kept as a note, never an error. */
@Entity
@Table(name = "overtaken_fact")
public class OvertakenFact {
    @Id
    @Column(name = "event_id")
    @JdbcTypeCode(Types.CHAR)
    private UUID eventId;

    @Column(name = "appeal_id")
    @JdbcTypeCode(Types.CHAR)
    private UUID appealId;

    private int round;
    private String fact;

    @Column(name = "happened_at")
    private Instant happenedAt;

    @SuppressWarnings("NullAway.Init")
    protected OvertakenFact() {} // for Hibernate only

    OvertakenFact(UUID eventId, AppealId appealId, int round, String fact, Instant happenedAt) {
        this.eventId = eventId;
        this.appealId = appealId.value();
        this.round = round;
        this.fact = fact;
        this.happenedAt = happenedAt;
    }

    public String fact() {
        return fact;
    }

    public Instant happenedAt() {
        return happenedAt;
    }
}
