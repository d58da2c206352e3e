package org.zhuoluo.assignment.routing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.zhuoluo.api.idempotency.Idempotent;
import org.zhuoluo.api.paging.Page;
import org.zhuoluo.api.paging.PageQuery;
import org.zhuoluo.api.scope.Role;
import org.zhuoluo.assignment.unit.Sights;

/** The catch-all queue (兜底). */
@Path("/api/v1/dispatch-queue")
@Tag(name = "Dispatch 交办")
class DispatchQueueResource {
    private final QueueReading reading;
    private final AssignFromQueue assignFromQueue;
    private final Candidates candidates;
    private final AskSignOff askSignOff;
    private final Sights sights;

    DispatchQueueResource(
            QueueReading reading,
            AssignFromQueue assignFromQueue,
            AskSignOff askSignOff,
            Candidates candidates,
            Sights sights) {
        this.reading = reading;
        this.candidates = candidates;
        this.assignFromQueue = assignFromQueue;
        this.askSignOff = askSignOff;
        this.sights = sights;
    }

    @GET
    @RolesAllowed({Role.COORDINATOR_CLAIM, Role.SUPERVISOR_CLAIM, Role.LEADER_CLAIM, Role.ADMIN_CLAIM})
    @Operation(
            operationId = "listDispatchQueue",
            summary = "待人工交办的诉求 / The matters that wait for a coordinator",
            description = """
                    What no routing rule could give to a unit, of the caller's area and the areas below it, the longest \
                    waiting first, each with the unit that the catalogue holds responsible. While it waits, the coordination unit owes the DISPATCH duty.""")
    public Page<QueueItemView> list(@Valid @BeanParam PageQuery page) {
        return reading.page(page, sights.toRead());
    }

    @GET
    @Path("/{appealId}/candidates")
    @RolesAllowed(Role.COORDINATOR_CLAIM)
    @Operation(operationId = "listCandidates", summary = "可承办单位 / Who could be given a matter", description = """
                    Units of the matter's area and of the areas above it that have a post, the lowest first, each with what it has still to \
                    answer and what it owes and is overdue. What the lowest unit can do, it does; what is beyond it, it hands up. Before all \
                    of them stands the unit that the catalogue holds responsible for the issue type.""")
    public Page<CandidateView> candidates(@RestPath UUID appealId, @Valid @BeanParam PageQuery page) {
        return candidates.of(appealId, page, sights.ofArea());
    }

    @POST
    @Path("/{appealId}/assign")
    @RolesAllowed(Role.COORDINATOR_CLAIM)
    @Idempotent
    @Operation(operationId = "assignFromQueue", summary = "人工交办 / Give a waiting matter to a unit", description = """
                    By a coordinator, for a matter of their area. The unit needs a post; its SIGN and REPLY duties run from \
                    this moment and the DISPATCH duty is met by it. The reason is kept with the routing decision. \
                    Further units may be given a part to answer, or be asked for their opinion, in the same act: all of it \
                    happens, or nothing. What a leader said when approving it goes along with the instruction. Given as complex, lead and parts have the \
                    catalogue's limit for complex matters.""")
    @APIResponse(responseCode = "200", description = "The assignment that came of it")
    @APIResponse(
            responseCode = "409",
            description =
                    "It does not wait any more: somebody was faster, or it was withdrawn; or it lies before a leader")
    @APIResponse(
            responseCode = "422",
            description =
                    "There is no such unit, or it has no post that could take it; complex, and the catalogue has no limit for that")
    public AssignedView assign(@RestPath UUID appealId, @Valid @NotNull AssignRequest request) {
        return new AssignedView(assignFromQueue.assign(appealId, request, sights.ofArea()));
    }

    @POST
    @Path("/{appealId}/sign-off")
    @RolesAllowed(Role.COORDINATOR_CLAIM)
    @Idempotent
    @Operation(operationId = "askSignOff", summary = "呈请签批 / Lay a waiting matter before a leader", description = """
                    By a coordinator, for a matter of their area. The leaders of the area owe the SIGN_OFF duty; until one of them has decided \
                    the clock of DISPATCH stands still, and nobody gives the matter away.""")
    @APIResponse(responseCode = "200", description = "It lies before the leaders")
    @APIResponse(responseCode = "409", description = "It does not wait any more, or lies before a leader already")
    @APIResponse(
            responseCode = "422",
            description =
                    "There is no such unit, or it has no post that could take it; complex, and the catalogue has no limit for that")
    public SignOffState signOff(@RestPath UUID appealId, @Valid @NotNull SignOffRequest request) {
        return SignOffState.of(askSignOff.ask(appealId, request, sights.ofArea()));
    }
}
