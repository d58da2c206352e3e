package org.zhuoluo.assignment.unit;

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

/** The tree of areas. */
@Path("/api/v1/areas")
@Tag(name = "Reference data 基础数据")
@Authenticated
class AreasResource {
    private final Areas areas;

    AreasResource(Areas areas) {
        this.areas = areas;
    }

    @GET
    @Operation(
            operationId = "listAreas",
            summary = "行政区划 / The areas",
            description =
                    "Sorted by code; a child's code starts with its parent's, so a parent comes before its children.")
    public Page<AreaView> list(@Valid @BeanParam PageQuery page) {
        String after = page.after(1).map(cursor -> cursor.value(0)).orElse("");
        Long total = page.total() ? Long.valueOf(areas.count()) : null;
        return Page.of(areas.after(after, page.rowsToRead()), page, area -> Cursor.of(area.code()), total)
                .map(AreaView::of);
    }
}
