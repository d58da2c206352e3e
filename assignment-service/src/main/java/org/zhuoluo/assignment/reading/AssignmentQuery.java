package org.zhuoluo.assignment.reading;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.zhuoluo.assignment.assignment.AssignmentStatus;

/** Which assignments are asked for. */
record AssignmentQuery(
        @RestQuery
        @Parameter(
                description =
                        "状态；缺省为未办结的（MADE、SIGNED、RETURNED、ON_LEDGER），指定诉求时为全部 / Those still to be answered unless an appeal is named, then all")
        @Nullable
        AssignmentStatus status,

        @RestQuery @Parameter(description = "一件诉求的交办件 / those of one appeal") @Nullable
        UUID appeal,

        @RestQuery @Parameter(description = "单位及其下属 / of a unit and those below it", example = "U-POWER") @Nullable
        String unit,

        @RestQuery @Parameter(description = "区划及其下级 / of an area and those below it", example = "339901") @Nullable
        String area) {
    /** Only an appeal's own list shows all states unasked; every other is of what is still to be answered. */
    boolean onlyOpen() {
        return status == null && appeal == null;
    }
}
