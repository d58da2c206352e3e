package org.zhuoluo.assignment.ledger;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Which entries of the ledger are asked for. */
record LedgerQuery(
        @RestQuery @Parameter(description = "状态；缺省为 OPEN，指定诉求时为全部 / OPEN unless an appeal is named, then all") @Nullable
        LedgerStatus status,

        @RestQuery @Parameter(description = "一件诉求的 / those of one appeal") @Nullable
        UUID appeal,

        @RestQuery @Parameter(description = "单位及其下属 / of a unit and those below it", example = "U-POWER") @Nullable
        String unit,

        @RestQuery @Parameter(description = "区划及其下级 / of an area and those below it", example = "339901") @Nullable
        String area,

        @RestQuery @Parameter(description = "历史遗留 / old matters, or only others") @Nullable
        Boolean legacy,

        @RestQuery @Parameter(description = "承诺兑现 / promises of the government, or only others") @Nullable
        Boolean promise,

        @RestQuery @Parameter(description = "只看缺每月追踪的 / only those on the ledger whose report is overdue")
        boolean trackingMissing,

        @RestQuery
        @Parameter(description = "只看到期应复核的 / only those on the ledger that are to be reviewed today or before")
        boolean reviewDue) {
    /** Only an appeal's own list shows all states unasked; what is missing or due is so only on the ledger. */
    @Nullable
    LedgerStatus statusOrDefault() {
        if (trackingMissing || reviewDue || status == null && appeal == null) {
            return status == null ? LedgerStatus.OPEN : status;
        }
        return status;
    }
}
