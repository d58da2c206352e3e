package org.zhuoluo.assignment.reading;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.zhuoluo.assignment.supervision.ObligationKind;
import org.zhuoluo.assignment.supervision.ObligationStatus;

/** Which duties are asked for. */
record ObligationQuery(
        @RestQuery @Parameter(description = "只看逾期 / only what is open and due before now")
        boolean overdue,

        @RestQuery @Parameter(description = "一件诉求的全部责任事项 / all duties of one appeal, ended ones too") @Nullable
        UUID appeal,

        @RestQuery @Parameter(description = "单位及其下属 / of a unit and those below it", example = "U-POWER") @Nullable
        String unit,

        @RestQuery @Parameter(description = "区划及其下级 / of an area and those below it", example = "339901") @Nullable
        String area,

        @RestQuery @Nullable ObligationKind kind,

        @RestQuery @Parameter(description = "状态；缺省为 OPEN，指定诉求时为全部 / OPEN unless an appeal is named, then all") @Nullable
        ObligationStatus status,

        @RestQuery
        @Parameter(
                description =
                        "只看我的：本人在岗（A 岗）、今天由本人代班或指名交给本人的 / only of the posts that the caller holds or acts for today, or given to the caller by name")
        boolean mine) {
    /** Only an appeal's own list shows all states unasked; every other is of what is open. */
    @Nullable
    ObligationStatus statusOrDefault() {
        if (overdue || status == null && appeal == null) {
            return ObligationStatus.OPEN;
        }
        return status;
    }
}
