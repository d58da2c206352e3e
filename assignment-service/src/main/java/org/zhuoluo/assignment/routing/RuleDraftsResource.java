package org.zhuoluo.assignment.routing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.zhuoluo.api.concurrency.ETags;
import org.zhuoluo.api.idempotency.Idempotent;
import org.zhuoluo.api.scope.Role;

/** Drafts of the rules. */
@Path("/api/v1/routing-rule-sets")
@Tag(name = "Routing rules 派单规则")
@RolesAllowed({Role.COORDINATOR_CLAIM, Role.ADMIN_CLAIM})
class RuleDraftsResource {
    private final RuleSetReading reading;
    private final WriteRuleSet writeRuleSet;
    private final RewriteRuleSet rewriteRuleSet;

    RuleDraftsResource(RuleSetReading reading, WriteRuleSet writeRuleSet, RewriteRuleSet rewriteRuleSet) {
        this.reading = reading;
        this.writeRuleSet = writeRuleSet;
        this.rewriteRuleSet = rewriteRuleSet;
    }

    @POST
    @Idempotent
    @Operation(operationId = "draftRuleSet", summary = "新建规则草稿 / Begin a draft of the rules", description = """
                    With rules of its own, or as a copy of another set or of the one in force. By a coordinator of the whole city or an \
                    admin. A draft routes nothing. What could not work is refused, every fault by its field.""")
    @APIResponse(responseCode = "201", description = "The draft")
    @APIResponse(
            responseCode = "422",
            description =
                    "A unit, issue type or area that is not there, a position twice, a time without its other end")
    public RestResponse<RuleSetView> draft(@Valid @NotNull DraftRequest request) {
        return answer(
                RestResponse.Status.CREATED,
                reading.ofVersion(writeRuleSet.write(request).version()));
    }

    @PUT
    @Path("/{version}")
    @Operation(operationId = "rewriteRuleSet", summary = "修改规则草稿 / Replace a draft as a whole", description = """
                    Only a draft: a set that was in force is never changed, because decisions point to it.""")
    @APIResponse(responseCode = "200", description = "The draft as it stands now")
    @APIResponse(responseCode = "409", description = "It was in force")
    @APIResponse(responseCode = "412", description = "Somebody else has changed it")
    @APIResponse(responseCode = "422", description = "The rules could not work")
    public RestResponse<RuleSetView> rewrite(
            @RestPath int version,
            @RestHeader("If-Match") @Nullable String ifMatch,
            @Valid @NotNull RuleSetRequest request) {
        return answer(
                RestResponse.Status.OK,
                reading.ofVersion(
                        rewriteRuleSet.rewrite(version, ifMatch, request).version()));
    }

    private static RestResponse<RuleSetView> answer(RestResponse.Status status, RuleSetReading.Shown set) {
        return RestResponse.ResponseBuilder.create(status, set.view())
                .header(HttpHeaders.ETAG, ETags.of(set.revision()))
                .build();
    }
}
