package org.zhuoluo.assignment.catalogue;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
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

/** Changes of the responsibility catalogue. */
@Path("/api/v1/issue-types")
@Tag(name = "Reference data 基础数据")
@RolesAllowed(Role.ADMIN_CLAIM)
class CatalogueResource {
    private final ChangeIssueType changeIssueType;

    CatalogueResource(ChangeIssueType changeIssueType) {
        this.changeIssueType = changeIssueType;
    }

    @PUT
    @Path("/{code}")
    @Operation(operationId = "putIssueType", summary = "新设或变更事项 / Define an issue type", description = """
                    The whole line, in force from today or a later day on; what is under way keeps the version under which it was \
                    given. A version of a day to come is replaced by another one of the same day.""")
    @APIResponse(responseCode = "200", description = "The next version")
    @APIResponse(responseCode = "201", description = "The issue type is new")
    @APIResponse(responseCode = "412", description = "If-Match names another version than the newest")
    @APIResponse(
            responseCode = "422",
            description = "No such unit, a day that is past, or limits that contradict each other")
    public RestResponse<IssueTypeView> put(
            @RestPath String code,
            @RestHeader("If-Match") @Nullable String ifMatch,
            @Valid @NotNull IssueTypeRequest request) {
        IssueType defined = changeIssueType.define(code, ifMatch, request);
        return RestResponse.ResponseBuilder.create(
                        defined.version() == 1 ? RestResponse.Status.CREATED : RestResponse.Status.OK,
                        IssueTypeView.of(defined))
                .header("ETag", ETags.of(defined.version()))
                .build();
    }

    @POST
    @Path("/{code}/retire")
    @Idempotent
    @Operation(operationId = "retireIssueType", summary = "停用事项 / Retire an issue type", description = """
                    From today or a later day on nothing new of it is taken in; what is under way goes on by its limits. Defined \
                    anew it is in force again.""")
    @APIResponse(responseCode = "200", description = "The version that retires it")
    @APIResponse(responseCode = "422", description = "The day is past")
    public IssueTypeView retire(
            @RestPath String code,
            @RestHeader("If-Match") @Nullable String ifMatch,
            @Valid @NotNull RetirementRequest request) {
        return IssueTypeView.of(changeIssueType.retire(code, ifMatch, request));
    }
}
