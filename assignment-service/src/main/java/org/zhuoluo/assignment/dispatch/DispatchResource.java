package org.zhuoluo.assignment.dispatch;

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

/** What a coordinator does with what units of the area have. */
@Path("/api/v1/assignments/{id}")
@Tag(name = "Dispatch 交办")
@RolesAllowed(Role.COORDINATOR_CLAIM)
class DispatchResource {
    private final RuleOnReturn ruleOnReturn;
    private final MoveAssignment moveAssignment;
    private final SplitMatter splitMatter;

    DispatchResource(RuleOnReturn ruleOnReturn, MoveAssignment moveAssignment, SplitMatter splitMatter) {
        this.ruleOnReturn = ruleOnReturn;
        this.moveAssignment = moveAssignment;
        this.splitMatter = splitMatter;
    }

    @POST
    @Path("/ruling")
    @Idempotent
    @Operation(operationId = "ruleOnReturn", summary = "裁定退单 / Rule on a return", description = """
                    REFUSED and REFUSED_FINAL leave it with the unit; after REFUSED_FINAL nobody can return the appeal any more. \
                    REASSIGNED names the new unit in the same act: the reply stays due when it was, and until the new unit has \
                    signed, the old one owes it.""")
    @APIResponse(
            responseCode = "200",
            description = "The assignment that goes on: the same one, or that of the new unit")
    @APIResponse(responseCode = "409", description = "It does not wait for a ruling")
    @APIResponse(
            responseCode = "422",
            description = "REASSIGNED without a unit, a unit without REASSIGNED, or no such unit")
    public GivenView rule(
            @RestPath AssignmentId id,
            @RestHeader("If-Match") @Nullable String ifMatch,
            @Valid @NotNull RulingRequest request) {
        return GivenView.of(ruleOnReturn.rule(id, ifMatch, request));
    }

    @POST
    @Path("/move")
    @Idempotent
    @Operation(operationId = "moveAssignment", summary = "改派 / Give it to another unit", description = """
                    Without a return. The reply stays due when it was, and until the new unit has signed, the old one owes it.""")
    @APIResponse(responseCode = "200", description = "The assignment of the new unit")
    @APIResponse(
            responseCode = "409",
            description = "It was replied to, cancelled or handed on, or its return waits for a ruling")
    @APIResponse(
            responseCode = "422",
            description = "There is no such unit, it has no post, or it has the matter already")
    public GivenView move(
            @RestPath AssignmentId id,
            @RestHeader("If-Match") @Nullable String ifMatch,
            @Valid @NotNull MoveRequest request) {
        return GivenView.of(moveAssignment.move(id, ifMatch, request));
    }

    @POST
    @Path("/parts")
    @Idempotent
    @Operation(operationId = "splitAssignment", summary = "分办 / Give a part of it to a further unit", description = """
                    The part has its own limits to sign and to reply, by the catalogue; given as complex, that for complex matters. The appeal has its answer once the lead and \
                    every part have replied. Only a lead's assignment is split.""")
    @APIResponse(responseCode = "200", description = "The assignment of the further unit")
    @APIResponse(responseCode = "409", description = "The lead has replied, or its return waits for a ruling")
    @APIResponse(
            responseCode = "422",
            description =
                    "There is no such unit, it has no post, or it takes part already; complex, and the catalogue has no limit for that")
    public GivenView split(
            @RestPath AssignmentId id,
            @RestHeader("If-Match") @Nullable String ifMatch,
            @Valid @NotNull PartRequest request) {
        return GivenView.of(splitMatter.split(id, ifMatch, request));
    }
}
