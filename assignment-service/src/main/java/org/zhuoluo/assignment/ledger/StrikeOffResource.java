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

/** How a matter leaves the ledger for good: by two people of the unit, with evidence and the enterprise's view. */
@Path("/api/v1/ledger/{entryId}/strike-off")
@Tag(name = "Ledger 挂账销号")
@RolesAllowed({Role.HANDLER_CLAIM, Role.HEAD_CLAIM})
class StrikeOffResource {
    private final SubmitStrikeOff submitStrikeOff;
    private final ApproveStrikeOff approveStrikeOff;
    private final SendBackStrikeOff sendBackStrikeOff;

    StrikeOffResource(
            SubmitStrikeOff submitStrikeOff, ApproveStrikeOff approveStrikeOff, SendBackStrikeOff sendBackStrikeOff) {
        this.submitStrikeOff = submitStrikeOff;
        this.approveStrikeOff = approveStrikeOff;
        this.sendBackStrikeOff = sendBackStrikeOff;
    }

    @POST
    @Idempotent
    @Operation(operationId = "submitStrikeOff", summary = "申请销号 / Propose to strike it off", description = """
                    With the answer to the enterprise, what proves it, and what the enterprise says to it, as a talk on record since the \
                    matter is on the ledger backs it, or two attempts in vain. A second person of the unit looks at it within a working day.""")
    @APIResponse(responseCode = "200", description = "It waits for a second person")
    @APIResponse(responseCode = "409", description = "It is not on the ledger, or a strike-off waits already")
    @APIResponse(
            responseCode = "422",
            description =
                    "No talk backs the view, NOT_SOLVED without a final ground, or a final ground without NOT_SOLVED")
    public LedgerState submit(
            @RestPath UUID entryId,
            @RestHeader("If-Match") @Nullable String ifMatch,
            @Valid @NotNull StrikeOffRequest request) {
        return LedgerState.of(submitStrikeOff.submit(entryId, ifMatch, request));
    }

    @POST
    @Path("/approve")
    @Idempotent
    @Operation(operationId = "approveStrikeOff", summary = "销号 / Strike it off", description = """
                    By another person of the unit than the one who proposed it. The answer is published; the appeal has its own once no \
                    other share is still to be answered.""")
    @APIResponse(responseCode = "200", description = "Struck off")
    @APIResponse(responseCode = "403", description = "Whoever proposed it does not approve it")
    @APIResponse(responseCode = "409", description = "It is not on the ledger, or no strike-off waits")
    public LedgerState approve(@RestPath UUID entryId, @RestHeader("If-Match") @Nullable String ifMatch) {
        return LedgerState.of(approveStrikeOff.approve(entryId, ifMatch));
    }

    @POST
    @Path("/send-back")
    @Idempotent
    @Operation(operationId = "sendBackStrikeOff", summary = "销号退回修改 / Send the strike-off back", description = """
                    By another person of the unit than the one who proposed it; the matter stays on the ledger.""")
    @APIResponse(responseCode = "200", description = "Sent back")
    @APIResponse(responseCode = "403", description = "Whoever proposed it does not send it back")
    @APIResponse(responseCode = "409", description = "It is not on the ledger, or no strike-off waits")
    public LedgerState sendBack(
            @RestPath UUID entryId,
            @RestHeader("If-Match") @Nullable String ifMatch,
            @Valid @NotNull SendBackRequest request) {
        return LedgerState.of(sendBackStrikeOff.sendBack(entryId, ifMatch, request));
    }
}
