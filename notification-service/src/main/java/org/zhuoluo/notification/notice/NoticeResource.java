package org.zhuoluo.notification.notice;

import io.quarkus.security.Authenticated;
import jakarta.validation.Valid;
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
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.zhuoluo.api.idempotency.Idempotent;
import org.zhuoluo.api.paging.Page;
import org.zhuoluo.api.paging.PageQuery;
import org.zhuoluo.api.problem.CommonProblem;
import org.zhuoluo.api.problem.Language;
import org.zhuoluo.api.problem.Refusal;
import org.zhuoluo.api.scope.Caller;
import org.zhuoluo.notification.recipient.MyAddressees;

/** The caller's inbox. */
@Path("/api/v1/notices")
@Tag(name = "Notices", description = "站内通知 / the inbox of whoever is concerned at each step")
@Authenticated
class NoticeResource {
    private final ReadInbox readInbox;
    private final Inbox inbox;
    private final ReadMarks marks;
    private final MyAddressees addressees;
    private final Caller caller;

    NoticeResource(ReadInbox readInbox, Inbox inbox, ReadMarks marks, MyAddressees addressees, Caller caller) {
        this.readInbox = readInbox;
        this.inbox = inbox;
        this.marks = marks;
        this.addressees = addressees;
        this.caller = caller;
    }

    @GET
    @Operation(operationId = "listNotices", summary = "我的通知 / My notices, newest first", description = """
                    Enterprises see the notices of their own appeals. Officers see what is addressed to the posts they hold or deputise for
                    at this moment, and to the intake, coordination or supervision desk those posts belong to; whoever takes a post over finds
                    its earlier notices. Texts come in the language of Accept-Language; they name the appeal, units and due dates, never persons.
                    Keyset pages: send `next` back as `cursor`; `total` is exact.
                    """)
    @APIResponse(responseCode = "200", description = "一页通知 / one page")
    public Page<NoticeView> list(
            @RestQuery
                    @Parameter(
                            description = "true：只看未读；false：只看已读；不填：全部 / only unread, only read, or all",
                            example = "true")
                    @Nullable
                    Boolean unread,
            @Valid @BeanParam PageQuery page,
            @RestHeader("Accept-Language") @DefaultValue("zh-CN") @Parameter(hidden = true) Language language) {
        return readInbox.page(reader(), NoticeFilter.of(unread), page, language);
    }

    @GET
    @Path("/unread-count")
    @Operation(
            operationId = "countUnreadNotices",
            summary = "未读数 / How many I have not read",
            description = "Exact, for this account: a post's holder and its deputy read for themselves.")
    @APIResponse(responseCode = "200", description = "未读数 / the number")
    public UnreadCount unreadCount() {
        return new UnreadCount(inbox.count(reader(), NoticeFilter.UNREAD));
    }

    @POST
    @Path("/{id}/read")
    @Idempotent
    @ResponseStatus(204)
    @Operation(
            operationId = "readNotice",
            summary = "标为已读 / Mark one as read",
            description =
                    "Marks it for this account alone; marking it again changes nothing. A notice addressed to somebody else is 404.")
    @APIResponse(responseCode = "204", description = "已标为已读 / it is read")
    public void read(@RestPath @Parameter(description = "通知编号 / the notice") UUID id) {
        var reader = reader();
        var notice = inbox.find(reader, id).orElseThrow(() -> Refusal.of(CommonProblem.NOT_FOUND));
        marks.mark(reader, notice.id());
    }

    @POST
    @Path("/read-all")
    @Idempotent
    @Operation(operationId = "readAllNotices", summary = "全部标为已读 / Mark all as read", description = """
                    Marks every unread notice of the caller. With `through`, the newest notice that was shown, those that arrived after it
                    stay unread.
                    """)
    @APIResponse(responseCode = "200", description = "标记的条数 / how many were marked")
    public MarkedCount readAll(
            @RestQuery @Parameter(description = "显示过的最新一条 / the newest notice that was shown") @Nullable UUID through) {
        return new MarkedCount(marks.markAll(reader(), through));
    }

    private Reader reader() {
        return new Reader(caller.account(), addressees.keysOf(caller));
    }
}
