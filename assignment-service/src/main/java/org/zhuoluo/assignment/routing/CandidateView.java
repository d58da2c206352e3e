package org.zhuoluo.assignment.routing;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zhuoluo.assignment.unit.UnitKind;

/** A unit that could be given a matter, with what it has already. */
@Schema(name = "DispatchCandidate")
record CandidateView(
        @Schema(examples = "U-TOWN-BINJIANG") String unit,
        @Schema(examples = "滨江街道办事处") String nameZh,
        @Schema(examples = "Binjiang Subdistrict Office") String nameEn,

        @Schema(description = "DEPARTMENT 部门, TOWN 镇街, UTILITY 公用事业", examples = "TOWN")
        UnitKind kind,

        @Schema(description = "The longer its code, the lower the unit", examples = "339901001")
        String area,

        @Schema(description = "What it has still to answer or advise on", examples = "12")
        long openAssignments,

        @Schema(description = "Duties of any kind that it owes and that are overdue", examples = "2")
        long overdueDuties,

        @Schema(description = "Whether the catalogue holds it responsible for the issue type 责任单位; it comes first")
        boolean responsible) {}
