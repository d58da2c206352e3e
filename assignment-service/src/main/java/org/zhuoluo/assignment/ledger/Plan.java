package org.zhuoluo.assignment.ledger;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/**
 * Why a matter cannot be settled now, and how it will be; all words encrypted.
 *
 * @param legacy an old matter (历史遗留)
 * @param promise a promise of the government is behind it (承诺兑现)
 * @param explanationEncrypted what the enterprise is told
 */
@Embeddable
public record Plan(
        boolean legacy,
        boolean promise,
        @Column(name = "reason_encrypted") String reasonEncrypted,
        @Column(name = "plan_encrypted") String planEncrypted,
        @Column(name = "explanation_encrypted") String explanationEncrypted,
        @Column(name = "plan_end_date") LocalDate endDate) {}
