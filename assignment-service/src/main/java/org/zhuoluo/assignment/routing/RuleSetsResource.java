package org.zhuoluo.assignment.routing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.zhuoluo.api.concurrency.ETags;
import org.zhuoluo.api.paging.Page;
import org.zhuoluo.api.paging.PageQuery;
import org.zhuoluo.api.scope.Role;

/** The rules by which matters find their units, for all of the staff to read. */
@Path("/api/v1/routing-rule-sets")
@Tag(name = "Routing rules 派单规则")
@RolesAllowed({
    Role.CLERK_CLAIM,
    Role.COORDINATOR_CLAIM,
    Role.HANDLER_CLAIM,
    Role.HEAD_CLAIM,
    Role.SUPERVISOR_CLAIM,
    Role.LEADER_CLAIM,
    Role.EVALUATOR_CLAIM,
    Role.ADMIN_CLAIM
})
class RuleSetsResource {
    private final RuleSetReading reading;

    RuleSetsResource(RuleSetReading reading) {
        this.reading = reading;
    }

    @GET
    @Operation(
            operationId = "listRuleSets",
            summary = "派单规则集 / The rule sets",
            description = "Drafts, the one in force, and those that were, the newest first; without their rules.")
    public Page<RuleSetLineView> list(@Valid @BeanParam PageQuery page) {
        return reading.page(page);
    }

    @GET
    @Path("/active")
    @Operation(operationId = "activeRuleSet", summary = "生效中的派单规则 / The rules in force", description = """
                    With what is doubtful about them today: a rule whose unit is gone leaves its matters in the catch-all queue; \
                    a rule that an earlier one covers never fires.""")
    public RestResponse<RuleSetView> active() {
        return answer(reading.inForce());
    }

    @GET
    @Path("/{version}")
    @Operation(operationId = "readRuleSet", summary = "一个派单规则集 / One rule set", description = """
                    With its rules in their order and with what is doubtful about them today. The `ETag` is for `If-Match`.""")
    public RestResponse<RuleSetView> read(@RestPath int version) {
        return answer(reading.ofVersion(version));
    }

    private static RestResponse<RuleSetView> answer(RuleSetReading.Shown set) {
        return RestResponse.ResponseBuilder.ok(set.view())
                .header(HttpHeaders.ETAG, ETags.of(set.revision()))
                .build();
    }
}
