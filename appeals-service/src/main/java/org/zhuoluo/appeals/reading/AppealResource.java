package org.zhuoluo.appeals.reading;

import io.quarkus.security.Authenticated;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.zhuoluo.api.concurrency.ETags;
import org.zhuoluo.api.paging.Page;
import org.zhuoluo.api.paging.PageQuery;
import org.zhuoluo.api.problem.Language;
import org.zhuoluo.appeals.access.VisibleAppeals;
import org.zhuoluo.appeals.appeal.Appeal;
import org.zhuoluo.appeals.appeal.AppealId;

@Path("/api/v1/appeals")
@Authenticated
@Tag(name = "Appeals")
class AppealResource {
    private final VisibleAppeals visible;
    private final ListAppeals listAppeals;
    private final AppealViews views;

    AppealResource(VisibleAppeals visible, ListAppeals listAppeals, AppealViews views) {
        this.visible = visible;
        this.listAppeals = listAppeals;
        this.views = views;
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "readAppeal", summary = "查看诉求 / Read an appeal", description = """
                    An enterprise reads its own, a unit what was given to it or to units below it, staff of an area what lies in it; \
                    anything else is 404. Of a confidential appeal only the clerk and the enterprise see more than an alias. \
                    Contacts are masked for everybody but the enterprise. The `ETag` is for `If-Match`.""")
    public RestResponse<AppealView> read(
            @RestPath AppealId id,
            @RestHeader("Accept-Language") @DefaultValue("zh-CN") @Parameter(hidden = true) Language language) {
        Appeal appeal = visible.require(id);
        return ResponseBuilder.ok(views.whole(appeal, language))
                .header(HttpHeaders.ETAG, ETags.of(appeal.version()))
                .build();
    }

    @GET
    @Operation(operationId = "listAppeals", summary = "诉求列表 / List appeals", description = """
                    What the caller may see, the newest first, filtered by status, area (with all below it) and number. \
                    Send `next` back as `cursor` for the next page; ask for the exact total with `total=true`.""")
    public Page<AppealSummary> list(
            @Valid @BeanParam AppealFilter filter,
            @Valid @BeanParam PageQuery page,
            @RestHeader("Accept-Language") @DefaultValue("zh-CN") @Parameter(hidden = true) Language language) {
        return views.lines(listAppeals.list(filter, page), language);
    }
}
