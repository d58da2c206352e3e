package org.zhuoluo.appeals.handling;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.zhuoluo.messaging.contract.AssignmentAssistanceAsked;
import org.zhuoluo.messaging.contract.AssignmentMade;

/** That a unit was given an appeal: it may read it from then on, even when another has it now. */
@Entity
class GivenAssignment {
    @Id
    @JdbcTypeCode(SqlTypes.CHAR)
    private UUID id;

    @JdbcTypeCode(SqlTypes.CHAR)
    private UUID appealId;

    private int round;
    private String unit;

    @Enumerated(EnumType.STRING)
    private UnitRole role;

    private Instant madeAt;

    @JdbcTypeCode(SqlTypes.CHAR)
    private @Nullable UUID handedOnTo;

    @SuppressWarnings("NullAway.Init")
    protected GivenAssignment() {} // for Hibernate only

    GivenAssignment(AssignmentMade made) {
        id = made.assignmentId();
        appealId = made.appealId();
        round = made.round();
        unit = made.unit();
        role = UnitRole.valueOf(made.role());
        madeAt = made.madeAt();
    }

    /** Of the unit that is asked; nothing else tells of its assignment. */
    GivenAssignment(AssignmentAssistanceAsked asked) {
        id = asked.toAssignmentId();
        appealId = asked.appealId();
        round = asked.round();
        unit = asked.toUnit();
        role = UnitRole.ASSISTING;
        madeAt = asked.askedAt();
    }

    boolean isLead() {
        return role == UnitRole.LEAD;
    }

    void handOnTo(UUID assignmentId) {
        handedOnTo = assignmentId;
    }
}
