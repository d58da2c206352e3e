package org.zhuoluo.appeals.reading;

import jakarta.validation.constraints.Pattern;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.zhuoluo.appeals.access.Visibility.Condition;
import org.zhuoluo.appeals.appeal.AppealStatus;

/** What a list is narrowed down to, within what the caller may see. */
public record AppealFilter(
        @RestQuery @Parameter(description = "状态，可多选 / Statuses; may be repeated")
        List<AppealStatus> status,

        @RestQuery
        @Nullable
        @Pattern(regexp = "[0-9]{2,12}")
        @Parameter(description = "区划编码，含下级 / An area with all below it", example = "339901")
        String area,

        @RestQuery
        @Nullable
        @Pattern(regexp = "[0-9]{15}")
        @Parameter(description = "诉求编号 / The number of one appeal", example = "261122048151237")
        String number) {

    /** The rows wanted: in scope, and as filtered; the page's position comes on top. */
    Condition within(Condition scope) {
        var text = new StringBuilder(scope.text());
        Map<String, Object> parameters = new HashMap<>(scope.parameters());
        if (!status.isEmpty()) {
            text.append(" and a.standing.status in :status");
            parameters.put("status", status);
        }
        if (area != null) {
            text.append(" and a.matter.area like :area");
            parameters.put("area", area + "%");
        }
        if (number != null) {
            text.append(" and a.number = :number");
            parameters.put("number", number);
        }
        return new Condition(text.toString(), parameters);
    }
}
