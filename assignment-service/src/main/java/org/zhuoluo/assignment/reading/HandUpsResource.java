package org.zhuoluo.assignment.reading;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.zhuoluo.api.paging.Page;
import org.zhuoluo.api.paging.PageQuery;
import org.zhuoluo.api.scope.Role;
import org.zhuoluo.assignment.unit.Sights;

/** What was handed up. */
@Path("/api/v1/assignments/hand-ups")
@Tag(name = "Assignments 办理")
@RolesAllowed({
    Role.COORDINATOR_CLAIM,
    Role.HANDLER_CLAIM,
    Role.HEAD_CLAIM,
    Role.SUPERVISOR_CLAIM,
    Role.LEADER_CLAIM,
    Role.EVALUATOR_CLAIM,
    Role.ADMIN_CLAIM
})
class HandUpsResource {
    private final HandUpList list;
    private final Sights sights;

    HandUpsResource(HandUpList list, Sights sights) {
        this.list = list;
        this.sights = sights;
    }

    @GET
    @Operation(
            operationId = "listHandUps",
            summary = "上报件 / What units handed up",
            description = "Within the caller's sight, the earliest first, each with its reason.")
    public Page<HandUpView> list(@Valid @BeanParam HandUpQuery query, @Valid @BeanParam PageQuery page) {
        return list.page(query, page, sights.toRead());
    }

    @GET
    @Path("/figures")
    @Operation(
            operationId = "handUpFigures",
            summary = "上报率 / How much of what they were given units handed up",
            description = "By unit, numerator and denominator with their definition; within the caller's sight.")
    public HandUpFiguresView figures(@Valid @BeanParam HandUpQuery query) {
        return list.figures(query, sights.toRead());
    }
}
