package org.zhuoluo.assignment.ledger;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;
import org.zhuoluo.api.idempotency.Idempotent;
import org.zhuoluo.api.scope.Role;
import org.zhuoluo.assignment.assignment.AssignmentId;

/** The way of an assignment to the ledger. */
@Path("/api/v1/assignments/{id}/ledger")
@Tag(name = "Ledger 挂账销号")
@RolesAllowed({Role.HANDLER_CLAIM, Role.HEAD_CLAIM})
class AskLedgerResource {
    private final AskLedger askLedger;

    AskLedgerResource(AskLedger askLedger) {
        this.askLedger = askLedger;
    }

    @POST
    @Idempotent
    @Operation(operationId = "askLedger", summary = "申请挂账 / Ask to put it on the ledger", description = """
                    For what cannot be settled now, with the reason, a plan with its last day, and what the enterprise is to be told. The \
                    supervisor of the area decides within a working day; until then nothing changes and the reply stays due.""")
    @APIResponse(responseCode = "200", description = "The entry, which waits for the decision")
    @APIResponse(
            responseCode = "409",
            description =
                    "It was asked for already, more time or material is being asked for, or the assignment has ended, was returned, or is an assisting one")
    @APIResponse(responseCode = "422", description = "The plan ends today or before, or is reviewed outside its time")
    public LedgerState ask(
            @RestPath AssignmentId id,
            @RestHeader("If-Match") @Nullable String ifMatch,
            @Valid @NotNull LedgerRequest request) {
        return LedgerState.of(askLedger.ask(id, ifMatch, request));
    }
}
