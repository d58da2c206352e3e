package org.zhuoluo.assignment.unit;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.zhuoluo.api.concurrency.ETags;
import org.zhuoluo.api.paging.Cursor;
import org.zhuoluo.api.paging.Page;
import org.zhuoluo.api.paging.PageQuery;
import org.zhuoluo.api.problem.CommonProblem;
import org.zhuoluo.api.problem.Refusal;
import org.zhuoluo.api.scope.Role;

/** The tree of units. */
@Path("/api/v1/units")
@Tag(name = "Reference data 基础数据")
@Authenticated
class UnitsResource {
    private final Units units;
    private final UnitRegister register;
    private final PutRow putRow;

    UnitsResource(Units units, UnitRegister register, PutRow putRow) {
        this.units = units;
        this.register = register;
        this.putRow = putRow;
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

    @GET
    @Path("/{code}")
    @Operation(
            operationId = "getUnit",
            summary = "一个单位 / One unit",
            description =
                    "The ETag names its version; a change that sends it as If-Match is refused if it is not the last one.")
    public RestResponse<UnitView> get(@RestPath String code) {
        return answer(200, code);
    }

    @PUT
    @Path("/{code}")
    @RolesAllowed(Role.ADMIN_CLAIM)
    @Operation(operationId = "putUnit", summary = "新设或变更单位 / Define a unit", description = """
                    The whole of it: what is left out is not kept from before. A unit that moves in the tree takes all below it \
                    along, and whoever sees by the tree sees its matters where it hangs now. Everybody is told on the reference \
                    topic. BANK, COURT and PROCURATORATE are asked for opinions and given nothing to answer.""")
    @APIResponse(responseCode = "200", description = "Changed, or it was so already")
    @APIResponse(responseCode = "201", description = "The unit is new")
    @APIResponse(responseCode = "412", description = "If-Match names another version than the last one")
    @APIResponse(responseCode = "422", description = "No such area or unit above, a circle, or a name too long")
    public RestResponse<UnitView> put(
            @RestPath String code,
            @RestHeader("If-Match") @Nullable String ifMatch,
            @Valid @NotNull UnitRequest request) {
        boolean created = putRow.into(
                register,
                request.named(code),
                ifMatch,
                () -> units.named(code).map(Unit::version).orElse(0),
                UnitProblem.UNIT_REFUSED);
        return answer(created ? 201 : 200, code);
    }

    private RestResponse<UnitView> answer(int status, String code) {
        Unit unit = units.named(code).orElseThrow(() -> Refusal.of(CommonProblem.NOT_FOUND));
        return RestResponse.ResponseBuilder.create(RestResponse.Status.fromStatusCode(status), UnitView.of(unit))
                .header("ETag", ETags.of(unit.version()))
                .build();
    }
}
