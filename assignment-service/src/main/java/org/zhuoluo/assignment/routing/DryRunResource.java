package org.zhuoluo.assignment.routing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.zhuoluo.api.paging.Page;
import org.zhuoluo.api.paging.PageQuery;
import org.zhuoluo.api.scope.Role;

/** What rules would have done with past matters. */
@Path("/api/v1/routing-rule-sets/dry-runs/{id}")
@Tag(name = "Routing rules 派单规则")
@RolesAllowed({Role.COORDINATOR_CLAIM, Role.ADMIN_CLAIM})
class DryRunResource {
    private final DryRunReading reading;

    DryRunResource(DryRunReading reading) {
        this.reading = reading;
    }

    @GET
    @Operation(operationId = "readDryRun", summary = "试运行结果 / A dry run and what it found", description = """
                    How far it is and, of what it has looked at, how many matters would have gone elsewhere, from which unit to which. \
                    No unit means the catch-all queue. Kept with the numbers of the two sets it compared.""")
    public DryRunView read(@RestPath UUID id) {
        return reading.of(id);
    }

    @GET
    @Path("/differences")
    @Operation(
            operationId = "listDryRunDifferences",
            summary = "试运行差异 / What would have gone elsewhere",
            description = """
                    The newest matters first, each with both explanations: every rule that was looked at, and what was found.""")
    public Page<DifferenceView> differences(@RestPath UUID id, @Valid @BeanParam PageQuery page) {
        return reading.differences(id, page);
    }
}
