package org.zhuoluo.assignment.assignment;

import static org.zhuoluo.assignment.assignment.AssignmentProblem.STEP_ENDED;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.zhuoluo.api.problem.Refusal;
import org.zhuoluo.workingtime.Deadline;

/**
 * One dated step by which a unit goes about its share of a matter (分步计划). It belongs to the share: whichever unit carries that on owes
 * the step, and the share is not answered before each was reported or dropped.
 */
@Entity
@Table(name = "plan_step")
public class PlanStep {
    @Id
    @JdbcTypeCode(SqlTypes.CHAR)
    private UUID id;

    @Column(name = "share_id")
    @JdbcTypeCode(SqlTypes.CHAR)
    private UUID share;

    @Column(name = "ordinal")
    private int number;

    @Column(name = "title_encrypted")
    private String titleEncrypted;

    @Column(name = "due_at")
    private Instant dueAt;

    @Column(name = "due_date")
    private LocalDate dueDate;

    @Enumerated(EnumType.STRING)
    private StepStatus status;

    @Column(name = "planned_by")
    private String plannedBy;

    @Column(name = "planned_at")
    private Instant plannedAt;

    @Column(name = "ended_by")
    private @Nullable String endedBy;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    @Column(name = "text_encrypted")
    private @Nullable String textEncrypted;

    @Column(name = "public_report")
    private boolean publicReport;

    @Convert(converter = AttachmentIds.class)
    private List<UUID> attachments = List.of();

    @SuppressWarnings("NullAway.Init")
    protected PlanStep() {} // for Hibernate only

    public PlanStep(UUID id, UUID share, int number, String titleEncrypted, Deadline due, Signature by) {
        this.id = id;
        this.share = share;
        this.number = number;
        this.titleEncrypted = titleEncrypted;
        this.dueAt = due.due();
        this.dueDate = due.dueDate();
        this.status = StepStatus.PLANNED;
        this.plannedBy = by.account();
        this.plannedAt = by.at();
    }

    /** It was taken, late or not. */
    public void report(Writing report, boolean shownToEveryone, Signature by) {
        if (!isOpen()) {
            throw Refusal.of(STEP_ENDED);
        }
        end(StepStatus.REPORTED, by.account(), by.at());
        textEncrypted = report.textEncrypted();
        attachments = report.attachments();
        publicReport = shownToEveryone;
    }

    /** Another plan is in its place; why is told with that plan. */
    public void drop(Signature by) {
        end(StepStatus.DROPPED, by.account(), by.at());
    }

    /** Its share ended without it. */
    public void lapse(Instant at) {
        end(StepStatus.DROPPED, null, at);
    }

    private void end(StepStatus how, @Nullable String by, Instant at) {
        status = how;
        endedBy = by;
        endedAt = at;
    }

    public boolean isOpen() {
        return status == StepStatus.PLANNED;
    }

    /** Whether it was reported after its day, or is still to be taken though its day is over; a dropped one is not. */
    public boolean isLateBy(Instant now) {
        return status != StepStatus.DROPPED && isDueBy(endedAt == null ? now : endedAt);
    }

    public boolean isDueBy(Instant at) {
        return !at.isBefore(dueAt);
    }

    public UUID id() {
        return id;
    }

    public int number() {
        return number;
    }

    public String titleEncrypted() {
        return titleEncrypted;
    }

    public LocalDate dueDate() {
        return dueDate;
    }

    public StepStatus status() {
        return status;
    }

    public String plannedBy() {
        return plannedBy;
    }

    public Instant plannedAt() {
        return plannedAt;
    }

    public @Nullable String endedBy() {
        return endedBy;
    }

    public @Nullable Instant endedAt() {
        return endedAt;
    }

    public @Nullable String textEncrypted() {
        return textEncrypted;
    }

    public boolean isPublicReport() {
        return publicReport;
    }

    public List<UUID> attachments() {
        return attachments;
    }
}
