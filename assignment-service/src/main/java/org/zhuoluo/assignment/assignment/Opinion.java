package org.zhuoluo.assignment.assignment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.zhuoluo.messaging.contract.AssignmentOpinionGiven;

/** What an assisting unit thinks of a matter (协办意见); for the house, the enterprise never sees it. */
@Entity
@Table(name = "opinion")
public class Opinion {
    @Id
    @Column(name = "assignment_id")
    @JdbcTypeCode(SqlTypes.CHAR)
    private UUID assignmentId;

    @Column(name = "text_encrypted")
    private String textEncrypted;

    @Column(name = "given_by")
    private String givenBy;

    @Column(name = "given_at")
    private Instant givenAt;

    @SuppressWarnings("NullAway.Init")
    protected Opinion() {} // for Hibernate only

    public Opinion(AssignmentId assignment, String textEncrypted, Signature by) {
        this.assignmentId = assignment.value();
        this.textEncrypted = textEncrypted;
        this.givenBy = by.account();
        this.givenAt = by.at();
    }

    AssignmentOpinionGiven told(Assignment of) {
        return new AssignmentOpinionGiven(
                of.round().appealId(),
                of.appealNumber(),
                assignmentId,
                of.round().round(),
                of.handover().unit(),
                textEncrypted,
                givenAt);
    }

    public String textEncrypted() {
        return textEncrypted;
    }

    public String givenBy() {
        return givenBy;
    }

    public Instant givenAt() {
        return givenAt;
    }
}
