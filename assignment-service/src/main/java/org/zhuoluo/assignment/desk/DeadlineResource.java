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

/** What the people of a unit do about the time that they have. */
@Path("/api/v1/assignments/{id}")
@Tag(name = "Assignments 办理")
@RolesAllowed({Role.HANDLER_CLAIM, Role.HEAD_CLAIM})
class DeadlineResource {
    private final AskExtension askExtension;
    private final AskMaterial askMaterial;

    DeadlineResource(AskExtension askExtension, AskMaterial askMaterial) {
        this.askExtension = askExtension;
        this.askMaterial = askMaterial;
    }

    @POST
    @Path("/extension")
    @Idempotent
    @Operation(operationId = "askExtension", summary = "申请延期 / Ask for more time", description = """
                    Before the reply is due, with a definite new date: a working day after the present one, as a rule within 15 working \
                    days of it. One request at a time, and two in all for a share of the matter, whoever has it. The supervisor of \
                    the area decides within one working day; until then the reply is due as before.""")
    @APIResponse(responseCode = "200", description = "It waits to be decided")
    @APIResponse(
            responseCode = "409",
            description =
                    "Too late, asked twice already, one waits to be decided, or the assignment was answered, returned, ended or is an assisting one")
    @APIResponse(responseCode = "422", description = "The date is not a working day, not later, too far away or past")
    public AssignmentState extension(
            @RestPath AssignmentId id,
            @RestHeader("If-Match") @Nullable String ifMatch,
            @Valid @NotNull ExtensionRequest request) {
        return AssignmentState.of(askExtension.ask(id, ifMatch, request));
    }

    @POST
    @Path("/material")
    @Idempotent
    @Operation(operationId = "askMaterial", summary = "请企业补充材料 / Ask the enterprise for material", description = """
                    The clock of the reply stands still until the enterprise has given it, for five working days at most; then it runs \
                    again, with the time that it stood still given back. Before the reply is due, once at a time, and twice in a \
                    round. If the unit hands the matter on, the next one has the answer; if it replies first, nothing is asked any more.""")
    @APIResponse(responseCode = "200", description = "The enterprise was asked")
    @APIResponse(
            responseCode = "409",
            description =
                    "The reply is due, the enterprise was asked twice or is being asked, or the assignment was answered, returned, ended or is an assisting one")
    public AssignmentState material(
            @RestPath AssignmentId id,
            @RestHeader("If-Match") @Nullable String ifMatch,
            @Valid @NotNull MaterialAskedRequest request) {
        return AssignmentState.of(askMaterial.ask(id, ifMatch, request));
    }
}
