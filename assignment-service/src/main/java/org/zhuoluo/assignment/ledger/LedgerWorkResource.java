package org.zhuoluo.assignment.ledger;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;
import org.zhuoluo.api.idempotency.Idempotent;
import org.zhuoluo.api.scope.Role;

/** What the unit does while a matter is on the ledger. */
@Path("/api/v1/ledger/{entryId}")
@Tag(name = "Ledger 挂账销号")
@RolesAllowed({Role.HANDLER_CLAIM, Role.HEAD_CLAIM})
class LedgerWorkResource {
    private final ReportOnLedger reportOnLedger;
    private final ResumeWork resumeWork;

    LedgerWorkResource(ReportOnLedger reportOnLedger, ResumeWork resumeWork) {
        this.reportOnLedger = reportOnLedger;
        this.resumeWork = resumeWork;
    }

    @POST
    @Path("/entries")
    @Idempotent
    @Operation(operationId = "reportOnLedger", summary = "每月追踪 / Report on it", description = """
                    For the oldest month without a report that has begun; a month has one, and a missed one stays overdue until it has. When \
                    the present month has its report, a further one is a note besides. Shown to the enterprise if it is public.""")
    @APIResponse(responseCode = "200", description = "The report is kept, and that of the next month is owed")
    @APIResponse(responseCode = "409", description = "It is not on the ledger")
    public LedgerState report(
            @RestPath UUID entryId,
            @RestHeader("If-Match") @Nullable String ifMatch,
            @Valid @NotNull LedgerReportRequest request) {
        return LedgerState.of(reportOnLedger.report(entryId, ifMatch, request));
    }

    @POST
    @Path("/resume")
    @RolesAllowed({Role.HANDLER_CLAIM, Role.HEAD_CLAIM, Role.SUPERVISOR_CLAIM})
    @Idempotent
    @Operation(operationId = "resumeWork", summary = "恢复办理 / Take it off the ledger and work on it", description = """
                    By the unit or the supervisor of the area. A reply is due, within the whole limit of the catalogue from now; nothing more is \
                    owed for the ledger.""")
    @APIResponse(responseCode = "200", description = "The unit works on it again")
    @APIResponse(
            responseCode = "409",
            description = "It is not on the ledger, or another unit has it now and has not signed for it")
    public LedgerState resume(
            @RestPath UUID entryId,
            @RestHeader("If-Match") @Nullable String ifMatch,
            @Valid @NotNull ResumeRequest request) {
        return LedgerState.of(resumeWork.resume(entryId, ifMatch, request));
    }
}
