package org.zhuoluo.appeals.appeal;

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

/** One line of an appeal's timeline; never changed, never removed. */
@Entity
public class TimelineEntry {
    @EmbeddedId
    private Place place;

    @Enumerated(EnumType.STRING)
    private EntryCode code;

    private Instant happenedAt;
    private int round;
    private boolean forEveryone;
    private boolean late;
    private @Nullable String unit;
    private @Nullable String detail;
    private @Nullable String textEncrypted;

    @SuppressWarnings("NullAway.Init")
    protected TimelineEntry() {} // for Hibernate only

    TimelineEntry(Appeal appeal, Entry entry) {
        this(appeal, entry, appeal.round());
    }

    /** Of a fact that may have started the next round: it belongs to the round that it ended. */
    TimelineEntry(Appeal appeal, Entry entry, int inRound) {
        place = new Place(appeal.id().value(), appeal.nextTimelinePosition());
        code = entry.code();
        happenedAt = entry.at();
        round = inRound;
        forEveryone = entry.forEveryone();
        late = entry.late();
        unit = entry.unit();
        detail = entry.detail();
        textEncrypted = entry.textEncrypted();
    }

    public UUID appealId() {
        return place.appealId();
    }

    public int position() {
        return place.position();
    }

    public EntryCode code() {
        return code;
    }

    public Instant happenedAt() {
        return happenedAt;
    }

    public int round() {
        return round;
    }

    public boolean isForEveryone() {
        return forEveryone;
    }

    public boolean isLate() {
        return late;
    }

    public Optional<String> unit() {
        return Optional.ofNullable(unit);
    }

    public Optional<String> detail() {
        return Optional.ofNullable(detail);
    }

    public Optional<String> textEncrypted() {
        return Optional.ofNullable(textEncrypted);
    }

    /** The appeal, and the place in its timeline: counted under the appeal's row lock, hence without gaps. */
    @Embeddable
    public record Place(@JdbcTypeCode(SqlTypes.CHAR) UUID appealId, int position) {}
}
