package org.zhuoluo.assignment.matter;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** One round of one appeal. */
@Embeddable
public record RoundId(
        @Column(name = "appeal_id") @JdbcTypeCode(SqlTypes.CHAR)
        UUID appealId,

        int round) {}
