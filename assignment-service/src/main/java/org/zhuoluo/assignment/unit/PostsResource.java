package org.zhuoluo.assignment.unit;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.zhuoluo.api.paging.Cursor;
import org.zhuoluo.api.paging.Page;
import org.zhuoluo.api.paging.PageQuery;
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

    PostsResource(Posts posts) {
        this.posts = posts;
    }

    @GET
    @Operation(
            operationId = "listPosts",
            summary = "岗位 / The posts and who holds them",
            description =
                    "Sorted by code. The holder has the A seat, the deputy the B seat; duties attach to the post.")
    public Page<PostView> list(@Valid @BeanParam PageQuery page) {
        String after = page.after(1).map(cursor -> cursor.value(0)).orElse("");
        Long total = page.total() ? Long.valueOf(posts.count()) : null;
        return Page.of(posts.after(after, page.rowsToRead()), page, post -> Cursor.of(post.code()), total)
                .map(PostView::of);
    }
}
