package org.zhuoluo.assignment.consultation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.zhuoluo.assignment.assignment.Assignment;
import org.zhuoluo.assignment.assignment.UnitRole;

/** What a unit was given to do by a consultation, as the assignment that it became; the words are with that assignment. */
@Embeddable
record Decision(
        @Enumerated(EnumType.STRING) @Column(name = "unit_role")
        UnitRole role,

        String unit,
        @Column(name = "due_date") LocalDate due,

        @Column(name = "assignment_id") @JdbcTypeCode(SqlTypes.CHAR)
        UUID assignment) {
    static Decision of(Assignment assignment, LocalDate due) {
        return new Decision(
                assignment.handover().role(),
                assignment.handover().unit(),
                due,
                assignment.id().value());
    }
}
