package org.zhuoluo.assignment.matter;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.zhuoluo.messaging.contract.AppealAccepted;
import org.zhuoluo.messaging.contract.AppealSubmitted;

/** This service's copy of an appeal: what routing asks and what a desk shows; words and appellant stay encrypted. */
@Entity
@Table(name = "matter")
public class Matter {
    @Id
    @Column(name = "appeal_id")
    @JdbcTypeCode(SqlTypes.CHAR)
    private UUID appealId;

    @Column(name = "appeal_number")
    private String appealNumber;

    private String kind;

    @Column(name = "issue_type")
    private @Nullable String issueType;

    private String area;

    private @Nullable String channel;

    private boolean confidential;

    private @Nullable String industry;

    @Column(name = "enterprise_size")
    private @Nullable String enterpriseSize;

    @Column(name = "appellant_alias")
    private String appellantAlias;

    @Column(name = "appellant_hash")
    private String appellantHash;

    @Column(name = "title_encrypted")
    private String titleEncrypted;

    @Column(name = "text_encrypted")
    private String textEncrypted;

    @Column(name = "submitted_at")
    private Instant submittedAt;

    @Enumerated(EnumType.STRING)
    private Lesson lesson = Lesson.NONE;

    @SuppressWarnings("NullAway.Init")
    protected Matter() {} // for Hibernate only

    Matter(AppealSubmitted submitted, String appellantHash) {
        this.appealId = submitted.appealId();
        this.appealNumber = submitted.appealNumber();
        this.kind = submitted.kind();
        this.issueType = submitted.issueType();
        this.area = submitted.area();
        this.channel = submitted.channel();
        this.confidential = submitted.confidential();
        this.industry = submitted.industry();
        this.enterpriseSize = submitted.enterpriseSize();
        this.appellantAlias = submitted.appellantAlias();
        this.appellantHash = appellantHash;
        this.titleEncrypted = submitted.titleEncrypted();
        this.textEncrypted = submitted.textEncrypted();
        this.submittedAt = submitted.submittedAt();
    }

    /** Intake may have classed the matter anew; what a clerk decided can be learned from. */
    void accept(AppealAccepted accepted) {
        kind = accepted.kind();
        issueType = accepted.issueType();
        area = accepted.area();
        if (lesson == Lesson.NONE && issueType != null && !accepted.byRule()) {
            lesson = Lesson.DUE;
        }
    }

    /** The class that was decided on, learned from with this. */
    public String learnt() {
        lesson = Lesson.LEARNT;
        return requireNonNull(issueType);
    }

    public UUID appealId() {
        return appealId;
    }

    public String appealNumber() {
        return appealNumber;
    }

    public String kind() {
        return kind;
    }

    public @Nullable String issueType() {
        return issueType;
    }

    public String area() {
        return area;
    }

    /** The way by which it came in; unknown of the oldest ones. */
    public @Nullable String channel() {
        return channel;
    }

    public boolean isConfidential() {
        return confidential;
    }

    /** What sort of enterprise is behind it; nobody was told, if the appeal is confidential. */
    public @Nullable String industry() {
        return industry;
    }

    public @Nullable String enterpriseSize() {
        return enterpriseSize;
    }

    public String appellantAlias() {
        return appellantAlias;
    }

    public String appellantHash() {
        return appellantHash;
    }

    public String titleEncrypted() {
        return titleEncrypted;
    }

    public String textEncrypted() {
        return textEncrypted;
    }

    public Instant submittedAt() {
        return submittedAt;
    }
}
