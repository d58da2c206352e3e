package org.zhuoluo.assignment.phrase;

import static org.zhuoluo.assignment.phrase.PhraseProblem.PHRASE_RETIRED;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.zhuoluo.api.problem.Refusal;
import org.zhuoluo.assignment.assignment.Signature;

/** One version of a phrase of one issue type, or of all; versions are added and never changed, the newest is in force. */
@Entity
@Table(name = "reply_phrase")
class Phrase {
    @EmbeddedId
    private Key key;

    @Column(name = "issue_type")
    private @Nullable String issueType;

    private String title;
    private String text;
    private boolean retired;

    @Column(name = "changed_by")
    private String changedBy;

    @Column(name = "changed_at")
    private Instant changedAt;

    @SuppressWarnings("NullAway.Init")
    protected Phrase() {} // for Hibernate only

    private Phrase(Key key, @Nullable String issueType, String title, String text, boolean retired, Signature by) {
        this.key = key;
        this.issueType = issueType;
        this.title = title;
        this.text = text;
        this.retired = retired;
        this.changedBy = by.account();
        this.changedAt = by.at();
    }

    static Phrase first(UUID id, @Nullable String issueType, String title, String text, Signature by) {
        return new Phrase(new Key(id, 1), issueType, title, text, false, by);
    }

    Phrase reworded(String newTitle, String newText, Signature by) {
        return new Phrase(next(), issueType, newTitle, newText, false, by);
    }

    /** Nobody is offered it any more. */
    Phrase retired(Signature by) {
        return new Phrase(next(), issueType, title, text, true, by);
    }

    private Key next() {
        if (retired) {
            throw Refusal.of(PHRASE_RETIRED);
        }
        return new Key(key.id(), key.version() + 1);
    }

    UUID id() {
        return key.id();
    }

    int version() {
        return key.version();
    }

    @Nullable
    String issueType() {
        return issueType;
    }

    String title() {
        return title;
    }

    String text() {
        return text;
    }

    boolean isRetired() {
        return retired;
    }

    String changedBy() {
        return changedBy;
    }

    Instant changedAt() {
        return changedAt;
    }

    /** Which version of which phrase. */
    @Embeddable
    record Key(@JdbcTypeCode(SqlTypes.CHAR) UUID id, int version) {}
}
