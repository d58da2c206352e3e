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

/** What the people of a unit, of the units above it, and its system do with its assignments. */
@Path("/api/v1/assignments/{id}")
@Tag(name = "Assignments 办理")
@RolesAllowed({Role.HANDLER_CLAIM, Role.HEAD_CLAIM, Role.SYSTEM_CLAIM})
class DeskResource {
    private final SignFor signFor;
    private final ReportProgress reportProgress;
    private final PublishReply publishReply;

    DeskResource(SignFor signFor, ReportProgress reportProgress, PublishReply publishReply) {
        this.signFor = signFor;
        this.reportProgress = reportProgress;
        this.publishReply = publishReply;
    }

    @POST
    @Path("/sign")
    @Idempotent
    @Operation(operationId = "signAssignment", summary = "签收 / Sign for an assignment", description = """
                    The unit takes note. Late or not, it is possible once; the clock of the reply has been running since the \
                    matter was given to the unit. What belongs to another unit is not found.""")
    @APIResponse(responseCode = "200", description = "Signed for")
    @APIResponse(responseCode = "409", description = "It was signed for, replied to or cancelled before")
    public AssignmentState sign(@RestPath AssignmentId id, @RestHeader("If-Match") @Nullable String ifMatch) {
        return AssignmentState.of(signFor.sign(id, ifMatch));
    }

    @POST
    @Path("/progress")
    @Idempotent
    @Operation(operationId = "reportProgress", summary = "反馈进展 / Report progress", description = """
                    Only a public note is shown to the enterprise. If the unit has not signed for it, this act counts as \
                    signing. A note never restarts or stops a clock.""")
    @APIResponse(responseCode = "200", description = "The note is kept")
    @APIResponse(responseCode = "409", description = "The assignment was replied to or cancelled")
    public AssignmentState progress(
            @RestPath AssignmentId id,
            @RestHeader("If-Match") @Nullable String ifMatch,
            @Valid @NotNull ProgressRequest request) {
        return AssignmentState.of(reportProgress.report(id, ifMatch, request));
    }

    @POST
    @Path("/reply")
    @Idempotent
    @Operation(operationId = "publishReply", summary = "答复 / Publish the reply", description = """
                    The unit's answer to the enterprise, up to 20,000 characters, once it has been contacted. NOT_SOLVED needs a final ground from the \
                    list. If the unit has not signed for it, this act counts as signing. The appeal has its answer once no \
                    other unit of the round still owes one. Where the desk settings of the unit ask for a second person, a draft takes its place: \
                    see …/drafts.""")
    @APIResponse(responseCode = "200", description = "The reply is published")
    @APIResponse(
            responseCode = "409",
            description =
                    "The assignment was replied to or cancelled before, a second person is needed, or a draft waits for one")
    @APIResponse(
            responseCode = "422",
            description =
                    "The enterprise was not contacted, NOT_SOLVED without a final ground, or a final ground without NOT_SOLVED")
    public AssignmentState reply(
            @RestPath AssignmentId id,
            @RestHeader("If-Match") @Nullable String ifMatch,
            @Valid @NotNull ReplyRequest request) {
        return AssignmentState.of(publishReply.publish(id, ifMatch, request));
    }
}
