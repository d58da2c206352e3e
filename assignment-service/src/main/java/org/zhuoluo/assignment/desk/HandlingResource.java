package org.zhuoluo.assignment.desk;

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

/** What the people of a unit do on the way to an answer: talk to the enterprise, ask other units, and say when it is not theirs. */
@Path("/api/v1/assignments/{id}")
@Tag(name = "Assignments 办理")
@RolesAllowed({Role.HANDLER_CLAIM, Role.HEAD_CLAIM})
class HandlingResource {
    private final RecordContact recordContact;
    private final ReturnAssignment returnAssignment;
    private final AskAssistance askAssistance;
    private final GiveOpinion giveOpinion;

    HandlingResource(
            RecordContact recordContact,
            ReturnAssignment returnAssignment,
            AskAssistance askAssistance,
            GiveOpinion giveOpinion) {
        this.recordContact = recordContact;
        this.returnAssignment = returnAssignment;
        this.askAssistance = askAssistance;
        this.giveOpinion = giveOpinion;
    }

    @POST
    @Path("/contacts")
    @RolesAllowed({Role.HANDLER_CLAIM, Role.HEAD_CLAIM, Role.SYSTEM_CLAIM})
    @Idempotent
    @Operation(operationId = "recordContact", summary = "登记联系企业 / Record a contact", description = """
                    A talk with the enterprise or the attempt. The first one ends the duty to contact it. Before a reply the \
                    enterprise was reached once, or tried twice. Person and words stay in the house.""")
    @APIResponse(responseCode = "200", description = "The contact is kept")
    @APIResponse(responseCode = "409", description = "The assignment has ended, or is an assisting one")
    @APIResponse(responseCode = "422", description = "The moment lies before the assignment or after now")
    public AssignmentState contact(
            @RestPath AssignmentId id,
            @RestHeader("If-Match") @Nullable String ifMatch,
            @Valid @NotNull ContactRequest request) {
        return AssignmentState.of(recordContact.record(id, ifMatch, request));
    }

    @POST
    @Path("/return")
    @Idempotent
    @Operation(operationId = "returnAssignment", summary = "退单 / Return it as not ours", description = """
                    Within one working day after it was given; once by a unit, twice an appeal, and not after a final ruling. The \
                    unit stays answerable and no clock stops; a coordinator rules on the same working day.""")
    @APIResponse(responseCode = "200", description = "It waits for a ruling")
    @APIResponse(responseCode = "409", description = "Too late, too often, ruled out, or it has ended")
    public AssignmentState giveBack(
            @RestPath AssignmentId id,
            @RestHeader("If-Match") @Nullable String ifMatch,
            @Valid @NotNull ReturnRequest request) {
        return AssignmentState.of(returnAssignment.giveBack(id, ifMatch, request));
    }

    @POST
    @Path("/assistance")
    @Idempotent
    @Operation(operationId = "askAssistance", summary = "请求协办 / Ask another unit", description = """
                    The other unit owes its opinion within its own limit; the clock of the unit that asks runs on.""")
    @APIResponse(responseCode = "200", description = "The assignment of the assisting unit")
    @APIResponse(
            responseCode = "409",
            description = "The assignment that asks has ended, was returned, or is an assisting one itself")
    @APIResponse(responseCode = "422", description = "There is no such unit, it has no post, or it takes part already")
    public AssignmentState assistance(
            @RestPath AssignmentId id,
            @RestHeader("If-Match") @Nullable String ifMatch,
            @Valid @NotNull AssistanceRequest request) {
        return AssignmentState.of(askAssistance.ask(id, ifMatch, request));
    }

    @POST
    @Path("/opinion")
    @Idempotent
    @Operation(operationId = "giveOpinion", summary = "提出协办意见 / Give the opinion that was asked for", description = """
                    By the assisting unit, for the unit that asked; the enterprise never sees it. It ends the assignment.""")
    @APIResponse(responseCode = "200", description = "The opinion is given")
    @APIResponse(responseCode = "409", description = "It was given before, or the unit was not asked for an opinion")
    public AssignmentState opinion(
            @RestPath AssignmentId id,
            @RestHeader("If-Match") @Nullable String ifMatch,
            @Valid @NotNull OpinionRequest request) {
        return AssignmentState.of(giveOpinion.give(id, ifMatch, request));
    }
}
