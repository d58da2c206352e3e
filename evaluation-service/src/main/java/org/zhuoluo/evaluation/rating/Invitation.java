package org.zhuoluo.evaluation.rating;

import static org.zhuoluo.evaluation.rating.InvitationMove.LAPSE;
import static org.zhuoluo.evaluation.rating.InvitationMove.RATE;
import static org.zhuoluo.evaluation.rating.InvitationMove.VOID;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.sql.Types;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.jspecify.annotations.Nullable;
import org.zhuoluo.messaging.contract.EvaluationInvited;
import org.zhuoluo.messaging.contract.EvaluationRated;
import org.zhuoluo.messaging.contract.EvaluationRatingNotGiven;

/** Asks one enterprise to rate the answer of one round, and ends once: rated, not given or voided. */
@Entity
@Table(name = "invitation")
public class Invitation {
    @Id
    @JdbcTypeCode(Types.CHAR)
    private UUID id;

    @Column(name = "appeal_id")
    @JdbcTypeCode(Types.CHAR)
    private UUID appealId;

    @Column(name = "appeal_number")
    private String appealNumber;

    @Embedded
    private Handled handled;

    private String area;
    private boolean confidential;

    @Embedded
    private Appellant appellant;

    @Enumerated(EnumType.STRING)
    private InvitationStatus status;

    @Column(name = "invited_at")
    private Instant invitedAt;

    @Embedded
    private @Nullable Rating rating;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected Invitation() {} // for Hibernate only: registers nothing, decides nothing

    Invitation(InvitationId id, RatedAppeal appeal, Handled handled, Instant at) {
        this.id = id.value();
        this.appealId = appeal.id().value();
        this.appealNumber = appeal.number();
        this.handled = handled;
        this.area = appeal.area();
        this.confidential = appeal.confidential();
        this.appellant = appeal.appellant();
        this.status = InvitationStatus.OPEN;
        this.invitedAt = at;
    }

    EvaluationInvited invited() {
        return new EvaluationInvited(appealId, appealNumber, id, handled.round(), invitedAt);
    }

    EvaluationRated rate(Rating given) {
        status = RATE.from(status);
        rating = given;
        return new EvaluationRated(
                appealId,
                appealNumber,
                id,
                handled.round(),
                given.level().name(),
                given.solved(),
                given.commentEncrypted(),
                handled.cause().consequenceOf(given.level()).name(),
                given.ratedAt());
    }

    EvaluationRatingNotGiven lapse(Instant at) {
        status = LAPSE.from(status);
        return new EvaluationRatingNotGiven(appealId, appealNumber, id, handled.round(), at);
    }

    /** Nobody is told: whoever reopened the appeal has already said so. */
    void overtakenByNextRound() {
        status = VOID.from(status);
    }

    boolean isOpen() {
        return status == InvitationStatus.OPEN;
    }

    public InvitationId id() {
        return new InvitationId(id);
    }

    public AppealId appealId() {
        return new AppealId(appealId);
    }

    public String appealNumber() {
        return appealNumber;
    }

    public int round() {
        return handled.round();
    }

    public Optional<String> unit() {
        return Optional.ofNullable(handled.unit());
    }

    public boolean confidential() {
        return confidential;
    }

    public Appellant appellant() {
        return appellant;
    }

    public InvitationStatus status() {
        return status;
    }

    public Instant invitedAt() {
        return invitedAt;
    }

    public Optional<Rating> rating() {
        return Optional.ofNullable(rating);
    }

    public long version() {
        return version;
    }
}
