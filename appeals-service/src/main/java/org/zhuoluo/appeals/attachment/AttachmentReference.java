package org.zhuoluo.appeals.attachment;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.zhuoluo.appeals.appeal.TimelineEntry;

/** That a line of a timeline names a file, whether or not that file is there for it. */
@Entity
class AttachmentReference {
    @EmbeddedId
    private Place place;

    private @Nullable String unit;
    private Instant toldAt;
    private boolean resolved;

    @SuppressWarnings("NullAway.Init")
    protected AttachmentReference() {} // for Hibernate only

    AttachmentReference(TimelineEntry line, UUID attachmentId, boolean resolved) {
        place = new Place(line.appealId(), line.position(), attachmentId);
        unit = line.unit().orElse(null);
        toldAt = line.happenedAt();
        this.resolved = resolved;
    }

    UUID appealId() {
        return place.appealId();
    }

    int position() {
        return place.position();
    }

    UUID attachmentId() {
        return place.attachmentId();
    }

    Optional<String> unit() {
        return Optional.ofNullable(unit);
    }

    Instant toldAt() {
        return toldAt;
    }

    /** A line names a file once. */
    @Embeddable
    record Place(
            @JdbcTypeCode(SqlTypes.CHAR) UUID appealId,
            int position,
            @JdbcTypeCode(SqlTypes.CHAR) UUID attachmentId) {}
}
