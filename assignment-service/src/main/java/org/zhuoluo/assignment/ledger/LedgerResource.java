package org.zhuoluo.assignment.ledger;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.zhuoluo.api.concurrency.ETags;
import org.zhuoluo.api.paging.Page;
import org.zhuoluo.api.paging.PageQuery;
import org.zhuoluo.api.problem.CommonProblem;
import org.zhuoluo.api.problem.Language;
import org.zhuoluo.api.problem.Refusal;
import org.zhuoluo.api.scope.Role;
import org.zhuoluo.assignment.unit.Sights;

/** What cannot be settled now, for those who may see it. */
@Path("/api/v1/ledger")
@Tag(name = "Ledger 挂账销号")
@RolesAllowed({
    Role.CLERK_CLAIM,
    Role.COORDINATOR_CLAIM,
    Role.HANDLER_CLAIM,
    Role.HEAD_CLAIM,
    Role.SUPERVISOR_CLAIM,
    Role.LEADER_CLAIM,
    Role.EVALUATOR_CLAIM,
    Role.ADMIN_CLAIM
})
class LedgerResource {
    private final LedgerList list;
    private final LedgerReading reading;
    private final Sights sights;

    LedgerResource(LedgerList list, LedgerReading reading, Sights sights) {
        this.list = list;
        this.reading = reading;
        this.sights = sights;
    }

    @GET
    @Operation(operationId = "listLedger", summary = "挂账清单 / The ledger", description = """
                    What is on the ledger, unless a status or an appeal is named; what is to be reviewed first at the top. Pages and \
                    totals hold what the caller may see: handler and head their unit and those below it; clerk, coordinator, supervisor, \
                    leader and evaluator the appeals of their area and those below it.""")
    public Page<LedgerEntryView> list(
            @BeanParam LedgerQuery query,
            @Valid @BeanParam PageQuery page,
            @RestHeader("Accept-Language") @DefaultValue("zh-CN") @Parameter(hidden = true) Language language) {
        return list.page(query, page, sights.toRead(), language);
    }

    @GET
    @Path("/{entryId}")
    @Operation(operationId = "getLedgerEntry", summary = "挂账事项 / One entry of the ledger", description = """
                    With the plan, every report, note and review, and every strike-off that was drafted. The ETag names its version; an \
                    act that sends it as If-Match is refused if the entry was changed meanwhile.""")
    public RestResponse<LedgerFileView> get(
            @RestPath UUID entryId,
            @RestHeader("Accept-Language") @DefaultValue("zh-CN") @Parameter(hidden = true) Language language) {
        return reading.find(entryId, sights.toRead(), language)
                .map(found -> RestResponse.ResponseBuilder.ok(found.view())
                        .header("ETag", ETags.of(found.version()))
                        .build())
                .orElseThrow(() -> Refusal.of(CommonProblem.NOT_FOUND));
    }
}
