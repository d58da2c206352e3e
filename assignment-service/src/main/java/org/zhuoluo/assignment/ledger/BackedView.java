package org.zhuoluo.assignment.ledger;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * What the enterprise says to a strike-off.
 *
 * @param contactId the last talk, or attempt, on record that backs it
 */
@Embeddable
record BackedView(
        @Enumerated(EnumType.STRING) @Column(name = "enterprise_view")
        EnterpriseView view,

        @Column(name = "view_encrypted") @Nullable String textEncrypted,

        @Column(name = "contact_id") @JdbcTypeCode(SqlTypes.CHAR)
        UUID contactId) {}
