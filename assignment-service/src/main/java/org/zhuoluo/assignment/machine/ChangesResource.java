package org.zhuoluo.assignment.machine;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.zhuoluo.api.problem.Language;
import org.zhuoluo.api.scope.Role;

/** What is new about the assignments of a unit, for its systems. */
@Path("/api/v1/assignments/changes")
@Tag(name = "Department systems 部门系统对接")
@RolesAllowed({Role.SYSTEM_CLAIM, Role.HANDLER_CLAIM, Role.HEAD_CLAIM})
class ChangesResource {
    private final ReadChanges readChanges;

    ChangesResource(ReadChanges readChanges) {
        this.readChanges = readChanges;
    }

    @GET
    @Operation(
            operationId = "listAssignmentChanges",
            summary = "交办件变更 / What is new about assignments",
            description = """
                    Of the caller's unit and those below it, in one order for everybody, each change once: keep `next` with what you \
                    did about the page, send it as the cursor, and you miss nothing and see nothing twice, whenever you come back. \
                    A change is there about a second after its commit. A share that is handed on ends for the \
                    former unit (HANDED_ON) and begins for the next (MADE). With a unit that moves in the tree, its open assignments leave \
                    those that it hung below (LEFT_SCOPE) and come to those above it (MADE). Changes are kept for 400 days. For a full reading take the cursor \
                    of now (`latest=true`), then all pages of GET /assignments/export, then go on from that cursor.""")
    @APIResponse(responseCode = "200", description = "The next changes, the oldest first; none, if there are none")
    @APIResponse(responseCode = "410", description = "The cursor is older than what is kept: read everything anew")
    public ChangesView list(
            @Valid @BeanParam ChangesQuery query,
            @RestHeader("Accept-Language") @DefaultValue("zh-CN") @Parameter(hidden = true) Language language) {
        return readChanges.read(query, language);
    }
}
