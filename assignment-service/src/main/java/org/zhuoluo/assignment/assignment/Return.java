package org.zhuoluo.assignment.assignment;

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
import org.zhuoluo.messaging.contract.AssignmentReturned;
import org.zhuoluo.messaging.contract.AssignmentRuled;

/** A unit's word that a matter is not its own (退单), and the ruling on it; a unit says so once about an appeal. */
@Entity
@Table(name = "assignment_return")
public class Return {
    @Id
    @Column(name = "assignment_id")
    @JdbcTypeCode(SqlTypes.CHAR)
    private UUID assignmentId;

    @Column(name = "appeal_id")
    @JdbcTypeCode(SqlTypes.CHAR)
    private UUID appealId;

    private String unit;

    @Enumerated(EnumType.STRING)
    private ReturnReason reason;

    @Column(name = "proposed_unit")
    private @Nullable String proposedUnit;

    @Column(name = "text_encrypted")
    private String textEncrypted;

    @Column(name = "returned_by")
    private String returnedBy;

    @Column(name = "returned_at")
    private Instant returnedAt;

    @Enumerated(EnumType.STRING)
    private @Nullable ReturnDecision decision;

    @Column(name = "new_unit")
    private @Nullable String newUnit;

    @Column(name = "ruling_encrypted")
    private @Nullable String rulingEncrypted;

    @Column(name = "ruled_by")
    private @Nullable String ruledBy;

    @Column(name = "ruled_at")
    private @Nullable Instant ruledAt;

    @SuppressWarnings("NullAway.Init")
    protected Return() {} // for Hibernate only

    public Return(
            Assignment of, ReturnReason reason, @Nullable String proposedUnit, String textEncrypted, Signature by) {
        this.assignmentId = of.id().value();
        this.appealId = of.round().appealId();
        this.unit = of.handover().unit();
        this.reason = reason;
        this.proposedUnit = proposedUnit;
        this.textEncrypted = textEncrypted;
        this.returnedBy = by.account();
        this.returnedAt = by.at();
    }

    AssignmentReturned told(Assignment of) {
        return new AssignmentReturned(
                appealId,
                of.appealNumber(),
                assignmentId,
                of.round().round(),
                unit,
                reason.name(),
                proposedUnit,
                textEncrypted,
                returnedAt);
    }

    /** The new unit is named with REASSIGNED and with nothing else. */
    public AssignmentRuled rule(
            Assignment of, ReturnDecision how, @Nullable String unitNow, String groundsEncrypted, Signature by) {
        decision = how;
        newUnit = unitNow;
        rulingEncrypted = groundsEncrypted;
        ruledBy = by.account();
        ruledAt = by.at();
        return new AssignmentRuled(
                appealId,
                of.appealNumber(),
                assignmentId,
                of.round().round(),
                unit,
                how.name(),
                unitNow,
                groundsEncrypted,
                requireNonNull(ruledAt));
    }

    public String unit() {
        return unit;
    }

    public ReturnReason reason() {
        return reason;
    }

    public @Nullable String proposedUnit() {
        return proposedUnit;
    }

    public String textEncrypted() {
        return textEncrypted;
    }

    public String returnedBy() {
        return returnedBy;
    }

    public Instant returnedAt() {
        return returnedAt;
    }

    public @Nullable ReturnDecision decision() {
        return decision;
    }

    public @Nullable String newUnit() {
        return newUnit;
    }

    public @Nullable String rulingEncrypted() {
        return rulingEncrypted;
    }

    public @Nullable String ruledBy() {
        return ruledBy;
    }

    public @Nullable Instant ruledAt() {
        return ruledAt;
    }
}
