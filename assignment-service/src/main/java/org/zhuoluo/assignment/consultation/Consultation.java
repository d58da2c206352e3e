package org.zhuoluo.assignment.consultation;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.zhuoluo.api.problem.Refusal;
import org.zhuoluo.assignment.assignment.Assignment;
import org.zhuoluo.assignment.assignment.Signature;
import org.zhuoluo.assignment.matter.RoundId;
import org.zhuoluo.assignment.unit.Sight;
import org.zhuoluo.messaging.contract.AssignmentConsultationConcluded;
import org.zhuoluo.messaging.contract.AssignmentConsultationConvened;

/** Several units at one table about one round of a matter (协调会商); a round may have several. */
@Entity
@Table(name = "consultation")
class Consultation {
    @Id
    @JdbcTypeCode(SqlTypes.CHAR)
    private UUID id;

    @Embedded
    private RoundId round;

    @Column(name = "appeal_number")
    private String appealNumber;

    private String area;

    @Embedded
    private Convener convener;

    @Embedded
    private Meeting meeting;

    @Column(name = "convened_by")
    private String convenedBy;

    @Column(name = "convened_at")
    private Instant convenedAt;

    @Embedded
    private @Nullable Minutes minutes;

    @ElementCollection
    @CollectionTable(name = "consultation_participant", joinColumns = @JoinColumn(name = "consultation_id"))
    @OrderColumn(name = "ordinal")
    private List<Participant> participants = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "consultation_decision", joinColumns = @JoinColumn(name = "consultation_id"))
    @OrderColumn(name = "ordinal")
    private List<Decision> decisions = new ArrayList<>();

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected Consultation() {} // for Hibernate only

    /** About the matter that a lead unit has. */
    Consultation(
            UUID id,
            Assignment lead,
            Convener convener,
            Meeting meeting,
            List<Participant> participants,
            Signature by) {
        this.id = id;
        this.round = lead.round();
        this.appealNumber = lead.appealNumber();
        this.area = lead.handover().area();
        this.convener = convener;
        this.meeting = meeting;
        this.participants.addAll(participants);
        this.convenedBy = by.account();
        this.convenedAt = by.at();
    }

    AssignmentConsultationConvened convened() {
        return new AssignmentConsultationConvened(
                round.appealId(),
                appealNumber,
                id,
                round.round(),
                convener.unit(),
                participants.stream().map(Participant::unit).toList(),
                participants.stream().map(Participant::post).toList(),
                meeting.heldAt(),
                meeting.agendaEncrypted(),
                convenedAt);
    }

    /** Once; what was decided is with the units by then. */
    AssignmentConsultationConcluded conclude(Minutes written, List<Decision> decided) {
        requireNoMinutes();
        minutes = written;
        decisions.addAll(decided);
        return new AssignmentConsultationConcluded(
                round.appealId(),
                appealNumber,
                id,
                round.round(),
                decided.size(),
                written.textEncrypted(),
                written.summaryEncrypted(),
                written.concludedAt());
    }

    void requireNoMinutes() {
        if (minutes != null) {
            throw Refusal.of(ConsultationProblem.CONSULTATION_CONCLUDED);
        }
    }

    /** Whoever answers for the area, and the head that convened it. */
    boolean isLedBy(Sight sight) {
        return sight.covers(convener.path(), area);
    }

    /** Whoever answers for the area, and every unit at the table. */
    boolean isOpenTo(Sight sight) {
        return Stream.concat(
                                Stream.ofNullable(convener.path()),
                                participants.stream().map(Participant::unitPath))
                        .anyMatch(path -> sight.covers(path, area))
                || sight.covers(null, area);
    }

    ConsultationStatus status() {
        return minutes == null ? ConsultationStatus.CONVENED : ConsultationStatus.CONCLUDED;
    }

    ConsultationId id() {
        return new ConsultationId(id);
    }

    RoundId round() {
        return round;
    }

    String appealNumber() {
        return appealNumber;
    }

    Meeting meeting() {
        return meeting;
    }

    Convener convener() {
        return convener;
    }

    String convenedBy() {
        return convenedBy;
    }

    Instant convenedAt() {
        return convenedAt;
    }

    Optional<Minutes> minutes() {
        return Optional.ofNullable(minutes);
    }

    List<Participant> participants() {
        return List.copyOf(participants);
    }

    List<Decision> decisions() {
        return List.copyOf(decisions);
    }

    long version() {
        return version;
    }
}
