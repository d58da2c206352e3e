package org.zhuoluo.assignment.reading;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.zhuoluo.api.time.PlausibleTime;
import org.zhuoluo.assignment.assignment.AssignmentStatus;
import org.zhuoluo.assignment.assignment.UnitRole;

/** Which assignments are asked for; the list and the counts take the same question. */
record AssignmentQuery(
        @RestQuery
        @Parameter(
                description =
                        "状态；缺省为未办结的（MADE、SIGNED、RETURNED、ON_LEDGER），指定诉求时为全部 / Those still to be answered unless an appeal is named, then all")
        @Nullable
        AssignmentStatus status,

        @RestQuery
        @Parameter(
                description =
                        "UNSIGNED 待签收, RETURNED 退单待裁定, OVERDUE 已逾期, DUE_TODAY 今日到期, DUE_SOON 即将到期, DUE_THIS_WEEK 本周到期, WAITING 暂停计时; the words of the counts")
        @Nullable
        Standing standing,

        @RestQuery @Parameter(description = "一件诉求的交办件 / those of one appeal") @Nullable
        UUID appeal,

        @RestQuery @Parameter(description = "单位及其下属 / of a unit and those below it", example = "U-POWER") @Nullable
        String unit,

        @RestQuery @Parameter(description = "岗位 / of a post", example = "P-POWER") @Nullable
        String post,

        @RestQuery
        @Parameter(description = "岗位在任者（A岗或B岗）/ of the posts that somebody holds, as A or B", example = "power.a")
        @Nullable
        String person,

        @RestQuery @Parameter(description = "区划及其下级 / of an area and those below it", example = "339901") @Nullable
        String area,

        @RestQuery
        @Parameter(
                description =
                        "只看我的：本人在岗（A 岗）、今天由本人代班或指名交给本人的 / only of the posts that the caller holds or acts for today, or given to the caller by name")
        boolean mine,

        @RestQuery @Parameter(description = "LEAD 主办, PART 分办, ASSISTING 协办") @Nullable
        UnitRole role,

        @RestQuery @Parameter(description = "诉求类型 / the kind of the appeal", example = "PROBLEM") @Nullable
        String kind,

        @RestQuery
        @Parameter(description = "事项及其下级 / an issue type or the beginning of its code", example = "0201")
        @Nullable
        String issueType,

        @RestQuery @Parameter(description = "轮次 / the round", example = "1") @Nullable
        Integer round,

        @RestQuery @Parameter(description = "是否保密 / whether the appeal is confidential") @Nullable
        Boolean confidential,

        @RestQuery
        @Parameter(description = "到期日不晚于 / whose next duty has this or an earlier last day", example = "2026-12-01")
        @Nullable
        @PlausibleTime
        LocalDate dueUntil,

        @RestQuery
        @Parameter(description = "交办日自 / made on this day or later", example = "2026-11-01")
        @Nullable
        @PlausibleTime
        LocalDate madeFrom,

        @RestQuery
        @Parameter(description = "交办日至 / made on this day or earlier", example = "2026-11-30")
        @Nullable
        @PlausibleTime
        LocalDate madeUntil) {
    /** Only an appeal's own list shows all states unasked; every other is of what is still to be answered. */
    boolean onlyOpen() {
        return status == null && appeal == null;
    }
}
