package org.zhuoluo.assignment.machine;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.zhuoluo.assignment.assignment.Assignment;
import org.zhuoluo.assignment.assignment.AssignmentStatus;
import org.zhuoluo.assignment.assignment.UnitRole;

/** What happened to an assignment and where it stood then, as one unit fetches it. */
@Entity
@Table(name = "assignment_change")
class AssignmentChange {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    /** Given after the commit. */
    @Column(insertable = false, updatable = false)
    private @Nullable Long position;

    private String scope;

    @Column(name = "assignment_id")
    @JdbcTypeCode(SqlTypes.CHAR)
    private UUID assignmentId;

    @Column(name = "appeal_number")
    private String appealNumber;

    private int round;
    private String unit;

    @Enumerated(EnumType.STRING)
    @Column(name = "unit_role")
    private UnitRole role;

    @Enumerated(EnumType.STRING)
    @Column(name = "change_type")
    private ChangeType type;

    @Enumerated(EnumType.STRING)
    private AssignmentStatus status;

    @Column(name = "changed_at")
    private Instant changedAt;

    @SuppressWarnings("NullAway.Init")
    protected AssignmentChange() {} // for Hibernate only

    /**
     * As it stands in the transaction of the act.
     *
     * @param scope the unit that fetches it: the assignment's own or one above it
     */
    AssignmentChange(String scope, Assignment of, ChangeType type, Instant at) {
        this.scope = scope;
        this.assignmentId = of.id().value();
        this.appealNumber = of.appealNumber();
        this.round = of.round().round();
        this.unit = of.handover().unit();
        this.role = of.handover().role();
        this.type = type;
        this.status = of.status();
        this.changedAt = at;
    }

    long id() {
        return id == null ? 0 : id;
    }

    long position() {
        if (position == null) {
            throw new IllegalStateException("It has no position yet, so nobody can have found it");
        }
        return position;
    }

    UUID assignmentId() {
        return assignmentId;
    }

    String appealNumber() {
        return appealNumber;
    }

    int round() {
        return round;
    }

    String unit() {
        return unit;
    }

    UnitRole role() {
        return role;
    }

    ChangeType type() {
        return type;
    }

    AssignmentStatus status() {
        return status;
    }

    Instant changedAt() {
        return changedAt;
    }
}
