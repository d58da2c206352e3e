package org.zhuoluo.assignment.catalogue;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.zhuoluo.api.concurrency.ETags;
import org.zhuoluo.api.paging.Cursor;
import org.zhuoluo.api.paging.Page;
import org.zhuoluo.api.paging.PageQuery;
import org.zhuoluo.api.problem.CommonProblem;
import org.zhuoluo.api.problem.Refusal;
import org.zhuoluo.api.time.PlausibleTime;
import org.zhuoluo.assignment.calendar.BusinessDay;

/** The responsibility catalogue (派单目录), for everybody: who answers for what, by when, is no secret of the house. */
@Path("/api/v1/issue-types")
@Tag(name = "Reference data 基础数据")
@PermitAll
@SecurityRequirements
class IssueTypesResource {
    private final IssueTypes issueTypes;
    private final BusinessDay day;

    IssueTypesResource(IssueTypes issueTypes, BusinessDay day) {
        this.issueTypes = issueTypes;
        this.day = day;
    }

    @GET
    @Operation(operationId = "listIssueTypes", summary = "事项目录 / The issue types in force", description = """
                    Without signing in. Sorted by code; of each issue type the version in force today, or on the day asked for: the \
                    one whose first day came last, and of the same day the newest. Retired ones are left out. The version is kept \
                    with every assignment that is made under it.""")
    public Page<IssueTypeView> list(
            @RestQuery
                    @Parameter(description = "哪一天的目录，缺省为今天 / as of this day", example = "2026-12-01")
                    @PlausibleTime
                    @Nullable
                    LocalDate on,
            @Valid @BeanParam PageQuery page) {
        LocalDate asOf = Optional.ofNullable(on).orElseGet(day::today);
        String after = page.after(1).map(cursor -> cursor.value(0)).orElse("");
        Long total = page.total() ? Long.valueOf(issueTypes.countInForce(asOf)) : null;
        return Page.of(
                        issueTypes.inForceAfter(after, asOf, page.rowsToRead()),
                        page,
                        type -> Cursor.of(type.code()),
                        total)
                .map(IssueTypeView::of);
    }

    @GET
    @Path("/{code}")
    @Operation(
            operationId = "getIssueType",
            summary = "一个事项 / One issue type",
            description =
                    "Without signing in. The newest version, be it for a day to come; the ETag names it. Which one is in force today says the list.")
    public RestResponse<IssueTypeView> get(@RestPath String code) {
        IssueType newest = issueTypes.newest(code).orElseThrow(() -> Refusal.of(CommonProblem.NOT_FOUND));
        return RestResponse.ResponseBuilder.ok(IssueTypeView.of(newest))
                .header("ETag", ETags.of(newest.version()))
                .build();
    }

    @GET
    @Path("/{code}/versions")
    @Operation(
            operationId = "listIssueTypeVersions",
            summary = "事项的历次版本 / The history of an issue type",
            description =
                    "Without signing in. Every version that ever was or is to come, the newest first; none is ever changed.")
    public Page<IssueTypeView> versions(@RestPath String code, @Valid @BeanParam PageQuery page) {
        int before = page.after(1).map(IssueTypesResource::version).orElse(Integer.MAX_VALUE);
        Long total = page.total() ? Long.valueOf(issueTypes.countVersionsOf(code)) : null;
        return Page.of(
                        issueTypes.versionsOf(code, before, page.rowsToRead()),
                        page,
                        type -> Cursor.of(type.version()),
                        total)
                .map(IssueTypeView::of);
    }

    private static int version(Cursor cursor) {
        try {
            return Integer.parseInt(cursor.value(0));
        } catch (NumberFormatException notOurs) {
            throw Cursor.unreadable();
        }
    }
}
