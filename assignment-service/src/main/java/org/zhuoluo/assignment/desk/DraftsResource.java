package org.zhuoluo.assignment.desk;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;
import org.zhuoluo.api.idempotency.Idempotent;
import org.zhuoluo.api.scope.Role;
import org.zhuoluo.assignment.assignment.AssignmentId;

/** Replies that one person of a unit drafts and another one publishes (双人复核). */
@Path("/api/v1/assignments/{id}/drafts")
@Tag(name = "Assignments 办理")
@RolesAllowed({Role.HANDLER_CLAIM, Role.HEAD_CLAIM})
class DraftsResource {
    private final ReadDrafts readDrafts;
    private final SubmitDraft submitDraft;
    private final ReviewDraft reviewDraft;

    DraftsResource(ReadDrafts readDrafts, SubmitDraft submitDraft, ReviewDraft reviewDraft) {
        this.readDrafts = readDrafts;
        this.submitDraft = submitDraft;
        this.reviewDraft = reviewDraft;
    }

    @GET
    @Operation(operationId = "listDrafts", summary = "答复草稿 / The drafts of the reply", description = """
                    Those of the unit, the latest first, with the remarks on those that were sent back. Nobody outside the unit and those above it \
                    reads them.""")
    public List<DraftView> list(@RestPath AssignmentId id) {
        return readDrafts.of(id);
    }

    @POST
    @RolesAllowed({Role.HANDLER_CLAIM, Role.HEAD_CLAIM, Role.SYSTEM_CLAIM})
    @Idempotent
    @Operation(operationId = "draftReply", summary = "提交答复草稿 / Draft the reply", description = """
                    For a second person of the unit to publish; one draft waits at a time. The second person has one working day; the clock of the \
                    reply runs on. Open to every unit, and the only way to reply where its desk settings say so.""")
    @APIResponse(responseCode = "200", description = "It waits for a second person")
    @APIResponse(
            responseCode = "409",
            description = "Another draft waits, or the assignment was replied to or has ended")
    @APIResponse(responseCode = "422", description = "NOT_SOLVED without a final ground, or a final ground without it")
    public DraftState draft(
            @RestPath AssignmentId id,
            @RestHeader("If-Match") @Nullable String ifMatch,
            @Valid @NotNull ReplyRequest request) {
        return DraftState.of(submitDraft.reply(id, ifMatch, request));
    }

    @POST
    @Path("/correction")
    @Idempotent
    @Operation(operationId = "draftCorrection", summary = "提交更正草稿 / Draft the correction of a reply", description = """
                    As a draft of a reply; what may be corrected is said at …/reply/correction.""")
    @APIResponse(responseCode = "200", description = "It waits for a second person")
    @APIResponse(responseCode = "409", description = "Another draft waits, nothing was published, or it is too late")
    public DraftState draftCorrection(
            @RestPath AssignmentId id,
            @RestHeader("If-Match") @Nullable String ifMatch,
            @Valid @NotNull CorrectionRequest request) {
        return DraftState.of(submitDraft.correction(id, ifMatch, request));
    }

    @POST
    @Path("/{draftId}/publish")
    @Idempotent
    @Operation(operationId = "publishDraft", summary = "审核并发布 / Publish a draft", description = """
                    By another person of the unit than the one who drafted it. Exactly the draft is published, under all rules of a reply at this \
                    moment.""")
    @APIResponse(responseCode = "200", description = "The reply, or its correction, is published")
    @APIResponse(responseCode = "403", description = "Also for whoever drafted it")
    @APIResponse(
            responseCode = "409",
            description = "It does not wait any more, or the assignment cannot be replied to or corrected now")
    @APIResponse(responseCode = "422", description = "The enterprise was not contacted")
    public AssignmentState publish(
            @RestPath AssignmentId id, @RestPath UUID draftId, @RestHeader("If-Match") @Nullable String ifMatch) {
        return AssignmentState.of(reviewDraft.publish(id, draftId, ifMatch));
    }

    @POST
    @Path("/{draftId}/send-back")
    @Idempotent
    @Operation(operationId = "sendBackDraft", summary = "退回草稿 / Send a draft back", description = """
                    With remarks for whoever drafted it, who takes it back by the same act. Another draft may follow.""")
    @APIResponse(responseCode = "200", description = "It is sent back")
    @APIResponse(responseCode = "409", description = "It does not wait any more")
    public DraftState sendBack(
            @RestPath AssignmentId id,
            @RestPath UUID draftId,
            @RestHeader("If-Match") @Nullable String ifMatch,
            @Valid @NotNull SendBackRequest request) {
        return DraftState.of(reviewDraft.sendBack(id, draftId, ifMatch, request));
    }
}
