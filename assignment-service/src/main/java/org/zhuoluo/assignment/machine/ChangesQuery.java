package org.zhuoluo.assignment.machine;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.zhuoluo.api.paging.PageQuery;

/** From where on changes are asked for. */
record ChangesQuery(
        @RestQuery
        @DefaultValue("100")
        @Min(1)
        @Max(PageQuery.MAX_LIMIT)
        @Parameter(description = "每页条数 / changes a page, at most 200")
        int limit,

        @RestQuery
        @Nullable
        @Parameter(
                description =
                        "上一页返回的 next；缺省从保留的最早一条开始 / `next` of the page before; left out, from the oldest that is kept")
        String cursor,

        @RestQuery @DefaultValue("false") @Parameter(description = "只取当前位置的游标 / no changes, only the cursor of now")
        boolean latest) {}
