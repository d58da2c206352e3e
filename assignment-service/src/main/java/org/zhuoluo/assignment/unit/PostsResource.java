package org.zhuoluo.assignment.unit;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
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
import org.zhuoluo.api.paging.Cursor;
import org.zhuoluo.api.paging.Page;
import org.zhuoluo.api.paging.PageQuery;
import org.zhuoluo.api.problem.CommonProblem;
import org.zhuoluo.api.problem.Refusal;
import org.zhuoluo.api.scope.Role;

/** The seats of all units, for those who work in one. */
@Path("/api/v1/posts")
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
class PostsResource {
    private final Posts posts;
    private final OnDuty onDuty;
    private final PostRegister register;
    private final PutRow putRow;
    private final HandOverPost handOverPost;

    PostsResource(Posts posts, OnDuty onDuty, PostRegister register, PutRow putRow, HandOverPost handOverPost) {
        this.posts = posts;
        this.onDuty = onDuty;
        this.register = register;
        this.putRow = putRow;
        this.handOverPost = handOverPost;
    }

    @GET
    @Operation(
            operationId = "listPosts",
            summary = "岗位 / The posts and who holds them",
            description =
                    "Sorted by code. The holder has the A seat, the first deputy the B seat; duties attach to the post, and the first of the "
                            + "chain who is not on leave acts for it today.")
    public Page<PostView> list(@Valid @BeanParam PageQuery page) {
        String after = page.after(1).map(cursor -> cursor.value(0)).orElse("");
        Long total = page.total() ? Long.valueOf(posts.count()) : null;
        OnDuty.Roster today = onDuty.today();
        return Page.of(posts.after(after, page.rowsToRead()), page, post -> Cursor.of(post.code()), total)
                .map(post -> PostView.of(post, today));
    }

    @GET
    @Path("/{code}")
    @Operation(
            operationId = "getPost",
            summary = "一个岗位 / One post",
            description =
                    "The ETag names its version; a change that sends it as If-Match is refused if it is not the last one.")
    public RestResponse<PostView> get(@RestPath String code) {
        return answer(200, code);
    }

    @PUT
    @Path("/{code}")
    @RolesAllowed(Role.ADMIN_CLAIM)
    @Operation(operationId = "putPost", summary = "新设或变更岗位 / Define a post", description = """
                    The whole of it: what is left out is not kept from before. A post stays in its unit and has a chain of ten \
                    people at most. Everybody is told on the reference topic.""")
    @APIResponse(responseCode = "200", description = "Changed, or it was so already")
    @APIResponse(responseCode = "201", description = "The post is new")
    @APIResponse(responseCode = "412", description = "If-Match names another version than the last one")
    @APIResponse(responseCode = "422", description = "No such unit, another unit than before, or an account twice")
    public RestResponse<PostView> put(
            @RestPath String code,
            @RestHeader("If-Match") @Nullable String ifMatch,
            @Valid @NotNull PostRequest request) {
        boolean created = putRow.into(
                register,
                request.named(code),
                ifMatch,
                () -> posts.named(code).map(Post::version).orElse(0),
                UnitProblem.POST_REFUSED);
        return answer(created ? 201 : 200, code);
    }

    @POST
    @Path("/{code}/holder")
    @RolesAllowed({Role.HEAD_CLAIM, Role.ADMIN_CLAIM})
    @Idempotent
    @Operation(
            operationId = "handOverPost",
            summary = "换人 / The holder leaves, the next one has the post",
            description = """
                    By an admin, or the head of the unit or of one above it. Without an account the first deputy has it. Duties \
                    attach to the post, so all that is open there is the new holder's, as due as before. From a later day on, it \
                    comes by itself.""")
    @APIResponse(responseCode = "200", description = "The post as it is now")
    @APIResponse(responseCode = "422", description = "No deputy is left, or the day is past")
    public PostView holder(
            @RestPath String code,
            @RestHeader("If-Match") @Nullable String ifMatch,
            @Valid @NotNull HolderRequest request) {
        return PostView.of(handOverPost.handOver(code, ifMatch, request), onDuty.today());
    }

    private RestResponse<PostView> answer(int status, String code) {
        Post post = posts.named(code).orElseThrow(() -> Refusal.of(CommonProblem.NOT_FOUND));
        return RestResponse.ResponseBuilder.create(
                        RestResponse.Status.fromStatusCode(status), PostView.of(post, onDuty.today()))
                .header("ETag", ETags.of(post.version()))
                .build();
    }
}
