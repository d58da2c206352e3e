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

/** What a unit published is put right. */
@Path("/api/v1/assignments/{id}")
@Tag(name = "Assignments 办理")
@RolesAllowed({Role.HANDLER_CLAIM, Role.HEAD_CLAIM, Role.SYSTEM_CLAIM})
class CorrectionResource {
    private final CorrectReply correctReply;

    CorrectionResource(CorrectReply correctReply) {
        this.correctReply = correctReply;
    }

    @POST
    @Path("/reply/correction")
    @Idempotent
    @Operation(operationId = "correctReply", summary = "更正答复 / Correct the published reply", description = """
                    A further version replaces what the enterprise reads, who is told; the versions before it stay with the assignment. The time \
                    to rate does not begin anew. Once the outcome was rated, or the appeal is closed, only the words can be corrected; after a \
                    withdrawal or a reopening nothing. Where the unit wants a second person, a correction is drafted at …/drafts/correction.""")
    @APIResponse(responseCode = "200", description = "The corrected version is published")
    @APIResponse(
            responseCode = "409",
            description =
                    "Nothing was published, the appeal was withdrawn or reopened, the outcome was rated, or a second person is needed")
    @APIResponse(responseCode = "422", description = "NOT_SOLVED without a final ground, or a final ground without it")
    public AssignmentState correct(
            @RestPath AssignmentId id,
            @RestHeader("If-Match") @Nullable String ifMatch,
            @Valid @NotNull CorrectionRequest request) {
        return AssignmentState.of(correctReply.correct(id, ifMatch, request));
    }
}
