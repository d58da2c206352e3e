package org.zhuoluo.assignment.calendar;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.zhuoluo.api.problem.CommonProblem;
import org.zhuoluo.api.problem.Refusal;

/** The announced days of a year. */
@Path("/api/v1/calendar")
@Tag(name = "Reference data 基础数据")
@Authenticated
class CalendarResource {
    private final Calendars calendars;

    CalendarResource(Calendars calendars) {
        this.calendars = calendars;
    }

    @GET
    @Path("/{year}")
    @Operation(
            operationId = "getCalendarYear",
            summary = "某年的放假与调休安排 / The public holidays and make-up days of a year",
            description = """
                    Only the days that differ from the ordinary week (Monday to Friday worked) are listed. A year whose \
                    notice has not been published is not found; deadlines that reach into it are provisional.""")
    public CalendarYearView year(@RestPath int year) {
        return calendars
                .findByIdOptional(year)
                .map(CalendarYearView::of)
                .orElseThrow(() -> Refusal.of(CommonProblem.NOT_FOUND)
                        .detail(year + "年的放假安排尚未公布或未录入", "The notice for " + year + " is not published or not loaded"));
    }
}
