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

/** The tree of units. */
@Path("/api/v1/units")
@Tag(name = "Reference data 基础数据")
@Authenticated
class UnitsResource {
    private final Units units;

    UnitsResource(Units units) {
        this.units = units;
    }

    @GET
    @Operation(
            operationId = "listUnits",
            summary = "单位 / The units",
            description =
                    "Sorted by code. The path names the units from the root down to this one, each followed by a slash: a subtree is a prefix.")
    public Page<UnitView> list(@Valid @BeanParam PageQuery page) {
        String after = page.after(1).map(cursor -> cursor.value(0)).orElse("");
        Long total = page.total() ? Long.valueOf(units.count()) : null;
        return Page.of(units.after(after, page.rowsToRead()), page, unit -> Cursor.of(unit.code()), total)
                .map(UnitView::of);
    }
}
