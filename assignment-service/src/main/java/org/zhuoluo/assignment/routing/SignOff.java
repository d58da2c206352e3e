package org.zhuoluo.assignment.routing;

import static org.zhuoluo.assignment.assignment.AssignmentProblem.SIGN_OFF_DECIDED;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.zhuoluo.api.problem.Refusal;
import org.zhuoluo.assignment.assignment.Signature;
import org.zhuoluo.assignment.matter.Matter;
import org.zhuoluo.assignment.matter.RoundId;
import org.zhuoluo.messaging.contract.AssignmentSignOffAsked;
import org.zhuoluo.messaging.contract.AssignmentSignOffDecided;

/** A matter of the dispatch queue laid before a leader (签批), and what the leader decided. */
@Entity
@Table(name = "sign_off")
class SignOff {
    @Id
    @JdbcTypeCode(SqlTypes.CHAR)
    private UUID id;

    @Embedded
    private RoundId round;

    private String area;

    @Column(name = "text_encrypted")
    private String textEncrypted;

    @Column(name = "proposed_unit")
    private @Nullable String proposedUnit;

    private boolean complex;

    @Column(name = "asked_by")
    private String askedBy;

    @Column(name = "asked_at")
    private Instant askedAt;

    @Enumerated(EnumType.STRING)
    private SignOffStatus status;

    @Column(name = "instruction_encrypted")
    private @Nullable String instructionEncrypted;

    @Column(name = "decided_by")
    private @Nullable String decidedBy;

    @Column(name = "decided_at")
    private @Nullable Instant decidedAt;

    @SuppressWarnings("NullAway.Init")
    protected SignOff() {} // for Hibernate only

    SignOff(UUID id, RoundId round, Matter matter, String textEncrypted, Proposal proposal, Signature by) {
        this.id = id;
        this.round = round;
        this.area = matter.area();
        this.textEncrypted = textEncrypted;
        this.proposedUnit = proposal.unit();
        this.complex = proposal.complex();
        this.askedBy = by.account();
        this.askedAt = by.at();
        this.status = SignOffStatus.OPEN;
    }

    AssignmentSignOffAsked told(Matter of) {
        return new AssignmentSignOffAsked(
                of.appealId(), of.appealNumber(), id, round.round(), textEncrypted, proposedUnit, askedAt);
    }

    /** Once: whoever comes second finds it decided. */
    AssignmentSignOffDecided decide(
            Matter of, boolean approved, @Nullable String newInstructionEncrypted, Signature by) {
        if (status != SignOffStatus.OPEN) {
            throw Refusal.of(SIGN_OFF_DECIDED);
        }
        status = approved ? SignOffStatus.APPROVED : SignOffStatus.REFUSED;
        instructionEncrypted = newInstructionEncrypted;
        decidedBy = by.account();
        decidedAt = by.at();
        return new AssignmentSignOffDecided(
                of.appealId(),
                of.appealNumber(),
                id,
                round.round(),
                approved,
                newInstructionEncrypted,
                unitToGiveItTo().orElse(null),
                by.at());
    }

    /** Approved as proposed, it goes there without a further act. */
    Optional<String> unitToGiveItTo() {
        return status == SignOffStatus.APPROVED ? Optional.ofNullable(proposedUnit) : Optional.empty();
    }

    /** What the same person said before is said, however often. */
    boolean wasDecided(boolean approved, String account) {
        return status == (approved ? SignOffStatus.APPROVED : SignOffStatus.REFUSED) && account.equals(decidedBy);
    }

    UUID id() {
        return id;
    }

    RoundId round() {
        return round;
    }

    String area() {
        return area;
    }

    String textEncrypted() {
        return textEncrypted;
    }

    @Nullable
    String proposedUnit() {
        return proposedUnit;
    }

    /** Whether it is to be given as complex. */
    boolean isComplex() {
        return complex;
    }

    String askedBy() {
        return askedBy;
    }

    Instant askedAt() {
        return askedAt;
    }

    SignOffStatus status() {
        return status;
    }

    @Nullable
    String instructionEncrypted() {
        return instructionEncrypted;
    }

    @Nullable
    String decidedBy() {
        return decidedBy;
    }

    @Nullable
    Instant decidedAt() {
        return decidedAt;
    }

    /** What is to become of the matter once it is approved. */
    record Proposal(@Nullable String unit, boolean complex) {}
}
