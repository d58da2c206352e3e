package org.zhuoluo.assignment.routing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;
import org.zhuoluo.api.idempotency.Idempotent;
import org.zhuoluo.api.scope.Role;

/** How rule sets come into force. */
@Path("/api/v1/routing-rule-sets/{version}")
@Tag(name = "Routing rules 派单规则")
@RolesAllowed({Role.COORDINATOR_CLAIM, Role.ADMIN_CLAIM})
class ActivationResource {
    private final ActivateRuleSet activateRuleSet;
    private final ReactivateRuleSet reactivateRuleSet;
    private final AskDryRun askDryRun;
    private final DryRunReading dryRunReading;

    ActivationResource(
            ActivateRuleSet activateRuleSet,
            ReactivateRuleSet reactivateRuleSet,
            AskDryRun askDryRun,
            DryRunReading dryRunReading) {
        this.activateRuleSet = activateRuleSet;
        this.reactivateRuleSet = reactivateRuleSet;
        this.askDryRun = askDryRun;
        this.dryRunReading = dryRunReading;
    }

    @POST
    @Path("/dry-run")
    @Idempotent
    @ResponseStatus(202)
    @Operation(operationId = "dryRunRuleSet", summary = "试运行 / Try a rule set on past matters", description = """
                    Asks its rules and those in force about matters that were routed in a span of time, as they are known today and at the \
                    moment at which they were routed, and compares. It changes nothing and goes on by itself; read it by its id.""")
    @APIResponse(responseCode = "202", description = "It was asked for and goes on")
    public DryRunView dryRun(@RestPath int version, @Valid @NotNull DryRunRequest request) {
        return dryRunReading.shown(askDryRun.ask(version, request));
    }

    @POST
    @Path("/activate")
    @Idempotent
    @Operation(operationId = "activateRuleSet", summary = "启用规则集 / Put a draft in force", description = """
                    From this moment on it decides; what arrives meanwhile is decided by the set before it or by this one, and every \
                    decision names the set that made it. Its rules are checked once more. Try it by a dry run before.""")
    @APIResponse(responseCode = "200", description = "It is in force")
    @APIResponse(responseCode = "409", description = "It was in force before: reactivate it")
    @APIResponse(responseCode = "412", description = "Somebody has changed it since you read it")
    @APIResponse(responseCode = "422", description = "A rule could not work any more, such as one whose unit has gone")
    public ActivationView activate(
            @RestPath int version,
            @RestHeader("If-Match") @Nullable String ifMatch,
            @Valid @NotNull ReasonRequest request) {
        return ActivationView.of(activateRuleSet.activate(version, ifMatch, request.reason()));
    }

    @POST
    @Path("/reactivate")
    @Idempotent
    @Operation(
            operationId = "reactivateRuleSet",
            summary = "恢复规则集 / Put an earlier set in force again",
            description = """
                    Takes an activation back. What was decided in between stays with its units. The rules are not checked again: a rule \
                    whose unit has gone is reported and leaves its matters in the catch-all queue.""")
    @APIResponse(responseCode = "200", description = "It is in force again")
    @APIResponse(responseCode = "409", description = "It is in force, or it never was")
    public ActivationView reactivate(@RestPath int version, @Valid @NotNull ReasonRequest request) {
        return ActivationView.of(reactivateRuleSet.reactivate(version, request.reason()));
    }
}
