package org.zhuoluo.assignment.consultation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What came of it; its words are encrypted for the appeal.
 *
 * @param textEncrypted for the house
 * @param summaryEncrypted what the enterprise is told of it, if anything
 */
@Embeddable
record Minutes(
        @Column(name = "minutes_encrypted") String textEncrypted,
        @Column(name = "summary_encrypted") @Nullable String summaryEncrypted,
        @Column(name = "concluded_by") String concludedBy,
        @Column(name = "concluded_at") Instant concludedAt) {}
