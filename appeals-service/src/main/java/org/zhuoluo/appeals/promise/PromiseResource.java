package org.zhuoluo.appeals.promise;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.zhuoluo.api.scope.Role;
import org.zhuoluo.appeals.access.Visibility;
import org.zhuoluo.appeals.promise.PromiseView.Broken;

@Path("/api/v1/promises")
@Tag(name = "Promises", description = "产品承诺的兑现 / Whether the product keeps its promises")
class PromiseResource {
    private static final int LISTED = 50;

    private final Violations violations;
    private final Visibility visibility;

    PromiseResource(Violations violations, Visibility visibility) {
        this.violations = violations;
        this.visibility = visibility;
    }

    @GET
    @RolesAllowed({Role.SUPERVISOR_CLAIM, Role.LEADER_CLAIM, Role.ADMIN_CLAIM})
    @Operation(operationId = "readPromises", summary = "承诺兑现情况 / Violations of the promises, now", description = """
                    Counts and lists the appeals of the caller's area (all of them for an administrator) of which a promise is broken: \
                    open without anybody who owes the next step for longer than facts may take to arrive, and closed without an answer \
                    or unsolved without a final ground or an entry on the ledger. The target of both is 0.""")
    public PromiseView read() {
        String area = visibility.area();
        return new PromiseView(
                new Broken(violations.countNobodys(area), violations.nobodys(area, LISTED)),
                new Broken(violations.countClosedUnanswered(area), violations.closedUnanswered(area, LISTED)));
    }
}
