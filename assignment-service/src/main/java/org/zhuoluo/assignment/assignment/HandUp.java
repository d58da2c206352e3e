package org.zhuoluo.assignment.assignment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** That a unit handed its share of a matter up to a higher one (上报), and why. */
@Entity
@Table(name = "hand_up")
public class HandUp {
    @Id
    @Column(name = "assignment_id")
    @JdbcTypeCode(SqlTypes.CHAR)
    private UUID assignmentId;

    @Column(name = "to_assignment_id")
    @JdbcTypeCode(SqlTypes.CHAR)
    private UUID toAssignmentId;

    @Column(name = "appeal_id")
    @JdbcTypeCode(SqlTypes.CHAR)
    private UUID appealId;

    @Column(name = "appeal_number")
    private String appealNumber;

    private String area;
    private String unit;

    @Column(name = "unit_path")
    private String unitPath;

    @Column(name = "to_unit")
    private String toUnit;

    @Column(name = "reason_encrypted")
    private String reasonEncrypted;

    @Column(name = "handed_up_by")
    private String handedUpBy;

    @Column(name = "handed_up_at")
    private Instant handedUpAt;

    @SuppressWarnings("NullAway.Init")
    protected HandUp() {} // for Hibernate only

    public HandUp(Assignment from, Assignment to, String reasonEncrypted, Signature by) {
        this.assignmentId = from.id().value();
        this.toAssignmentId = to.id().value();
        this.appealId = from.round().appealId();
        this.appealNumber = from.appealNumber();
        this.area = from.handover().area();
        this.unit = from.handover().unit();
        this.unitPath = from.handover().unitPath();
        this.toUnit = to.handover().unit();
        this.reasonEncrypted = reasonEncrypted;
        this.handedUpBy = by.account();
        this.handedUpAt = by.at();
    }

    public UUID assignmentId() {
        return assignmentId;
    }

    public UUID toAssignmentId() {
        return toAssignmentId;
    }

    public UUID appealId() {
        return appealId;
    }

    public String appealNumber() {
        return appealNumber;
    }

    public String unit() {
        return unit;
    }

    public String toUnit() {
        return toUnit;
    }

    public String reasonEncrypted() {
        return reasonEncrypted;
    }

    public String handedUpBy() {
        return handedUpBy;
    }

    public Instant handedUpAt() {
        return handedUpAt;
    }
}
