package org.zhuoluo.assignment.reading;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.zhuoluo.assignment.assignment.ExtensionStatus;

/** Which requests for more time are asked for. */
record ExtensionQuery(
        @RestQuery @Parameter(description = "状态；缺省为待审批 / PENDING, if none is named") @Nullable
        ExtensionStatus status,

        @RestQuery @Parameter(description = "区划及其下级 / of an area and those below it", example = "339901") @Nullable
        String area) {
    /** In the words of the table; what was left undecided when the assignment ended is dropped. */
    String condition() {
        return switch (status == null ? ExtensionStatus.PENDING : status) {
            case PENDING -> "e.granted is null and a.open = true";
            case DROPPED -> "e.granted is null and a.open = false";
            case GRANTED -> "e.granted = true";
            case REFUSED -> "e.granted = false";
        };
    }
}
