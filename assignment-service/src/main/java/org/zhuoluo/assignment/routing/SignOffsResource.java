package org.zhuoluo.assignment.routing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.zhuoluo.api.idempotency.Idempotent;
import org.zhuoluo.api.paging.Page;
import org.zhuoluo.api.paging.PageQuery;
import org.zhuoluo.api.problem.Language;
import org.zhuoluo.api.scope.Role;
import org.zhuoluo.assignment.unit.Sights;

/** What a leader is to decide before a matter is given to a unit (领导签批). */
@Path("/api/v1/sign-offs")
@Tag(name = "Dispatch 交办")
class SignOffsResource {
    private final SignOffReading reading;
    private final DecideSignOff decideSignOff;
    private final DecideSignOffs decideSignOffs;
    private final Sights sights;

    SignOffsResource(
            SignOffReading reading, DecideSignOff decideSignOff, DecideSignOffs decideSignOffs, Sights sights) {
        this.reading = reading;
        this.decideSignOff = decideSignOff;
        this.decideSignOffs = decideSignOffs;
        this.sights = sights;
    }

    @GET
    @RolesAllowed({Role.COORDINATOR_CLAIM, Role.SUPERVISOR_CLAIM, Role.LEADER_CLAIM, Role.ADMIN_CLAIM})
    @Operation(operationId = "listSignOffs", summary = "签批列表 / What lies before the leaders", description = """
                    Of the caller's area and the areas below it, the longest waiting first. Each item holds all that one screen of a phone \
                    needs to decide.""")
    public Page<SignOffView> list(
            @RestQuery @DefaultValue("OPEN") SignOffStatus status, @Valid @BeanParam PageQuery page) {
        return reading.page(status, page, sights.toRead());
    }

    @POST
    @Path("/{id}/decision")
    @RolesAllowed(Role.LEADER_CLAIM)
    @Idempotent
    @Operation(operationId = "decideSignOff", summary = "签批 / Decide", description = """
                    By a leader of the area, once: whoever comes second is told so. Approved with a proposed unit, the matter goes there at once \
                    and the instruction with it; approved without one, the coordinator gives it to a unit and the instruction goes along; refused, \
                    the coordinator has it back with the leader's words. The clock of the coordinator runs again, its time given back.""")
    @APIResponse(responseCode = "200", description = "It is decided")
    @APIResponse(responseCode = "409", description = "Another leader decided first, or the appeal was withdrawn")
    @APIResponse(responseCode = "422", description = "The proposed unit can take nothing any more: refuse it")
    public SignOffState decide(@RestPath UUID id, @Valid @NotNull SignOffDecisionRequest request) {
        return SignOffState.of(decideSignOff.decide(id, request, sights.ofArea()));
    }

    @POST
    @Path("/decisions")
    @RolesAllowed(Role.LEADER_CLAIM)
    @Idempotent
    @Operation(operationId = "decideSignOffs", summary = "批量签批 / Decide on several", description = """
                    Up to 200, each by itself as above: the answer says of each whether it was decided, and if not, why. Sent again after an \
                    accident, it finishes what it had begun.""")
    @APIResponse(responseCode = "200", description = "What came of each, in the order of the request")
    public SignOffResults decideSeveral(
            @Valid @NotNull SignOffDecisionsRequest request,
            @RestHeader("Accept-Language") @DefaultValue("zh-CN") @Parameter(hidden = true) Language language) {
        return decideSignOffs.decide(request, sights.ofArea(), language);
    }
}
