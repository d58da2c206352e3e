package org.zhuoluo.assignment.unit;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.zhuoluo.api.idempotency.Idempotent;
import org.zhuoluo.api.paging.Cursor;
import org.zhuoluo.api.paging.Page;
import org.zhuoluo.api.paging.PageQuery;
import org.zhuoluo.api.scope.Role;

/** Who is away when, so that somebody else acts for the post. */
@Path("/api/v1/leaves")
@Tag(name = "Reference data 基础数据")
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
class LeavesResource {
    private final Leaves leaves;
    private final Staff staff;
    private final EnterLeave enterLeave;
    private final ChangeLeave changeLeave;

    LeavesResource(Leaves leaves, Staff staff, EnterLeave enterLeave, ChangeLeave changeLeave) {
        this.leaves = leaves;
        this.staff = staff;
        this.enterLeave = enterLeave;
        this.changeLeave = changeLeave;
    }

    @GET
    @Operation(operationId = "listLeaves", summary = "请假 / The leaves", description = """
                    The newest first: the caller's own, of a head those of the unit and the units below it, of an admin all. Who acts \
                    for a post today is said with the post.""")
    public Page<LeaveView> list(@Valid @BeanParam PageQuery page) {
        Optional<Set<String>> accounts = staff.spokenFor();
        Optional<UUID> before = page.after(1).map(LeavesResource::position);
        Long total = page.total() ? Long.valueOf(leaves.countOf(accounts)) : null;
        return Page.of(leaves.before(before, accounts, page.rowsToRead()), page, row -> Cursor.of(row.id()), total)
                .map(LeaveView::of);
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    @Operation(operationId = "enterLeave", summary = "请假 / Enter a leave", description = """
                    For oneself; a head for the people of the unit and those below it, an admin for everybody on a post. On these \
                    days the next of the chain acts for the post; no clock stops.""")
    @APIResponse(responseCode = "201", description = "Noted")
    @APIResponse(responseCode = "422", description = "Nobody on a post for whom the caller may speak, or no such days")
    public LeaveView enter(@Valid @NotNull LeaveRequest request) {
        return LeaveView.of(enterLeave.enter(request));
    }

    @POST
    @Path("/{id}/end")
    @Idempotent
    @Operation(
            operationId = "endLeave",
            summary = "提前返岗 / Back earlier",
            description =
                    "By whoever may enter it. The day of return is a day at work, today or later, and lies after the first day of the leave.")
    @APIResponse(responseCode = "200", description = "The leave as it is now")
    @APIResponse(responseCode = "409", description = "It is over or was cancelled")
    @APIResponse(responseCode = "422", description = "The day does not lie within the leave, or is past")
    public LeaveView end(@RestPath UUID id, @Valid @NotNull ReturnToWorkRequest request) {
        return LeaveView.of(changeLeave.change(
                id,
                (leave, today) ->
                        leave.end(Optional.ofNullable(request.backOn()).orElse(today), today)));
    }

    @POST
    @Path("/{id}/cancel")
    @Idempotent
    @Operation(
            operationId = "cancelLeave",
            summary = "撤销请假 / It does not take place",
            description =
                    "By whoever may enter it, on its first day at the latest; later it is ended instead. From then on nobody is away, and what a deputy did stays done.")
    @APIResponse(responseCode = "200", description = "Cancelled")
    @APIResponse(responseCode = "409", description = "Its first day is over, it is over, or it was cancelled before")
    public LeaveView cancel(@RestPath UUID id) {
        return LeaveView.of(changeLeave.change(id, Leave::cancel));
    }

    private static UUID position(Cursor cursor) {
        try {
            return UUID.fromString(cursor.value(0));
        } catch (IllegalArgumentException notOurs) {
            throw Cursor.unreadable();
        }
    }
}
