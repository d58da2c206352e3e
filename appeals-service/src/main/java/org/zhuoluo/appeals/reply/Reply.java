package org.zhuoluo.appeals.reply;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.zhuoluo.appeals.appeal.Outcome;
import org.zhuoluo.messaging.contract.AssignmentReplyPublished;

/** One published version of a unit's reply; a correction is a further version. */
@Entity
class Reply {
    @EmbeddedId
    private Version version;

    @JdbcTypeCode(SqlTypes.CHAR)
    private UUID appealId;

    private int round;
    private String unit;
    private boolean leadReply;

    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    private @Nullable String finalGround;
    private boolean complete;
    private String textEncrypted;
    private @Nullable Long moneyYuan;
    private @Nullable Integer jobs;
    private @Nullable Integer disputesSettled;
    private Instant publishedAt;

    @SuppressWarnings("NullAway.Init")
    protected Reply() {} // for Hibernate only

    Reply(AssignmentReplyPublished published) {
        version = new Version(published.replyId(), published.replyVersion());
        appealId = published.appealId();
        round = published.round();
        unit = published.unit();
        leadReply = published.role() == null || published.role().equals("LEAD");
        outcome = Outcome.valueOf(published.outcome());
        finalGround = published.finalGround();
        complete = published.complete();
        textEncrypted = published.textEncrypted();
        moneyYuan = published.moneyYuan();
        jobs = published.jobs();
        disputesSettled = published.disputesSettled();
        publishedAt = published.publishedAt();
    }

    UUID id() {
        return version.id();
    }

    int version() {
        return version.version();
    }

    int round() {
        return round;
    }

    String unit() {
        return unit;
    }

    Outcome outcome() {
        return outcome;
    }

    Optional<String> finalGround() {
        return Optional.ofNullable(finalGround);
    }

    boolean isComplete() {
        return complete;
    }

    String textEncrypted() {
        return textEncrypted;
    }

    Instant publishedAt() {
        return publishedAt;
    }

    /** As the unit counts it; nothing where it counted nothing. */
    Optional<EffectsView> effects() {
        return moneyYuan == null && jobs == null && disputesSettled == null
                ? Optional.empty()
                : Optional.of(new EffectsView(moneyYuan, jobs, disputesSettled));
    }

    /** A reply keeps its identity through its corrections. */
    @Embeddable
    record Version(@JdbcTypeCode(SqlTypes.CHAR) UUID id, int version) {}
}
