package org.zhuoluo.assignment.ledger;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.zhuoluo.assignment.assignment.Signature;

/** What somebody wrote about an entry while it was on the ledger. */
@Entity
@Table(name = "ledger_note")
public class LedgerNote {
    @Id
    @JdbcTypeCode(SqlTypes.CHAR)
    private UUID id;

    @Column(name = "entry_id")
    @JdbcTypeCode(SqlTypes.CHAR)
    private UUID entryId;

    @Enumerated(EnumType.STRING)
    private NoteKind kind;

    private @Nullable String month;

    @Column(name = "public_note")
    private boolean publicNote;

    @Column(name = "text_encrypted")
    private String textEncrypted;

    @Column(name = "next_review_date")
    private @Nullable LocalDate nextReviewDate;

    @Column(name = "written_by")
    private String writtenBy;

    @Column(name = "written_at")
    private Instant writtenAt;

    @SuppressWarnings("NullAway.Init")
    protected LedgerNote() {} // for Hibernate only

    private LedgerNote(UUID id, UUID entry, NoteKind kind, String textEncrypted, Signature by) {
        this.id = id;
        this.entryId = entry;
        this.kind = kind;
        this.textEncrypted = textEncrypted;
        this.writtenBy = by.account();
        this.writtenAt = by.at();
    }

    /** The report for a month; with none a note besides. */
    static LedgerNote report(
            UUID id, UUID entry, @Nullable String month, boolean publicNote, String textEncrypted, Signature by) {
        var note = new LedgerNote(id, entry, month == null ? NoteKind.NOTE : NoteKind.REPORT, textEncrypted, by);
        note.month = month;
        note.publicNote = publicNote;
        return note;
    }

    static LedgerNote review(UUID id, UUID entry, LocalDate next, String reasonEncrypted, Signature by) {
        var note = new LedgerNote(id, entry, NoteKind.REVIEW, reasonEncrypted, by);
        note.nextReviewDate = next;
        return note;
    }

    NoteKind kind() {
        return kind;
    }

    @Nullable
    String month() {
        return month;
    }

    boolean isPublic() {
        return publicNote;
    }

    String textEncrypted() {
        return textEncrypted;
    }

    @Nullable
    LocalDate nextReviewDate() {
        return nextReviewDate;
    }

    String writtenBy() {
        return writtenBy;
    }

    Instant writtenAt() {
        return writtenAt;
    }
}
