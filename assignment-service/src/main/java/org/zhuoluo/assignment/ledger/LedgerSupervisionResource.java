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

/** What the supervisor of the area does about the ledger. */
@Path("/api/v1/ledger/{entryId}")
@Tag(name = "Ledger 挂账销号")
@RolesAllowed(Role.SUPERVISOR_CLAIM)
class LedgerSupervisionResource {
    private final DecideOnLedger decideOnLedger;
    private final ReviewLedger reviewLedger;

    LedgerSupervisionResource(DecideOnLedger decideOnLedger, ReviewLedger reviewLedger) {
        this.decideOnLedger = decideOnLedger;
        this.reviewLedger = reviewLedger;
    }

    @POST
    @Path("/decision")
    @Idempotent
    @Operation(
            operationId = "decideOnLedger",
            summary = "审批挂账 / Decide whether it goes on the ledger",
            description = """
                    Refused, the unit goes on as before. Approved, it owes a report by the last working day of each month and the strike-off \
                    by the end of its plan, in the place of the reply; the enterprise is told. The appeal itself is on the ledger once \
                    every share that is still to be answered is.""")
    @APIResponse(responseCode = "200", description = "Decided")
    @APIResponse(
            responseCode = "409",
            description = "It was decided before, or the unit has answered or returned the matter")
    public LedgerState decide(
            @RestPath UUID entryId,
            @RestHeader("If-Match") @Nullable String ifMatch,
            @Valid @NotNull LedgerDecisionRequest request) {
        return LedgerState.of(decideOnLedger.decide(entryId, ifMatch, request));
    }

    @POST
    @Path("/review")
    @Idempotent
    @Operation(operationId = "reviewLedger", summary = "挂账复核 / Set the next review", description = """
                    The supervisor has looked at the matter and says when to look again, and why.""")
    @APIResponse(responseCode = "200", description = "The next review is set")
    @APIResponse(responseCode = "409", description = "It is not on the ledger")
    @APIResponse(responseCode = "422", description = "The day is not after today, or after the end of the plan")
    public LedgerState review(
            @RestPath UUID entryId,
            @RestHeader("If-Match") @Nullable String ifMatch,
            @Valid @NotNull LedgerReviewRequest request) {
        return LedgerState.of(reviewLedger.review(entryId, ifMatch, request));
    }
}
