package org.zhuoluo.assignment.ledger;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How the ledger is tracked. */
@ConfigMapping(prefix = "zhuoluo.assignment.ledger")
interface LedgerConfig {
    /** With fewer working days of the month to come, the first report is owed for the next month. */
    @WithDefault("5")
    int daysForAFirstReport();
}
