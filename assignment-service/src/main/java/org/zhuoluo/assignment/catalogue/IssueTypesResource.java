package org.zhuoluo.assignment.catalogue;

import io.quarkus.security.Authenticated;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.zhuoluo.api.paging.Cursor;
import org.zhuoluo.api.paging.Page;
import org.zhuoluo.api.paging.PageQuery;

/** The responsibility catalogue, for everybody. */
@Path("/api/v1/issue-types")
@Tag(name = "Reference data 基础数据")
@Authenticated
class IssueTypesResource {
    private final IssueTypes issueTypes;

    IssueTypesResource(IssueTypes issueTypes) {
        this.issueTypes = issueTypes;
    }

    @GET
    @Operation(
            operationId = "listIssueTypes",
            summary = "事项目录 / The issue types in force",
            description =
                    "Sorted by code; of each issue type the version in force. The version is kept with every assignment that is made under it.")
    public Page<IssueTypeView> list(@Valid @BeanParam PageQuery page) {
        String after = page.after(1).map(cursor -> cursor.value(0)).orElse("");
        Long total = page.total() ? Long.valueOf(issueTypes.countInForce()) : null;
        return Page.of(issueTypes.inForceAfter(after, page.rowsToRead()), page, type -> Cursor.of(type.code()), total)
                .map(IssueTypeView::of);
    }
}
