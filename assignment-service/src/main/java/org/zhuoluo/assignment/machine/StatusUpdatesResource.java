package org.zhuoluo.assignment.machine;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.resteasy.reactive.jackson.CustomDeserialization;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestQuery;
import org.zhuoluo.api.paging.Page;
import org.zhuoluo.api.paging.PageQuery;
import org.zhuoluo.api.problem.Language;
import org.zhuoluo.api.scope.Role;

/** What the systems of departments say about the assignments of their units. */
@Path("/api/v1/status-updates")
@Tag(name = "Department systems 部门系统对接")
class StatusUpdatesResource {
    private static final int LARGEST = 1000;

    private final TakeUpdates takeUpdates;
    private final UpdateList list;

    StatusUpdatesResource(TakeUpdates takeUpdates, UpdateList list) {
        this.takeUpdates = takeUpdates;
        this.list = list;
    }

    @POST
    @RolesAllowed(Role.SYSTEM_CLAIM)
    @CustomDeserialization(OneOrMany.class)
    @Operation(operationId = "sendStatusUpdates", summary = "推送办理状态 / Send status updates", description = """
                    A list of at most 1,000 updates and 1 MiB, or one update alone. Each is answered for itself, in the order in \
                    which it was sent: APPLIED under the rules that a person would meet at the desk; NOTE, if it is late, out of order or no \
                    legal move: it changes nothing and stands with its words on the file of the assignment; REFUSED, if there is \
                    no such number in the scope of the unit. Those of one assignment are taken in the order of their times. An event id \
                    counts once for a system and has one answer for ever: sent again, that answer comes back; with another content it is \
                    EVENT_ID_REUSED. So after any failure the same request can be sent again. With `dryRun=true` the answers are the \
                    same and nothing is changed. A row that cannot be read is ROW_INVALID, with the field, and stops no other; what is no \
                    JSON at all is refused as a whole. What an act has no place for (words or files of a SIGN, say) is kept on the file of the \
                    assignment beside it.""")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema =
                                    @Schema(
                                            type = SchemaType.ARRAY,
                                            implementation = UpdateRequest.class,
                                            minItems = 1,
                                            maxItems = LARGEST)))
    @Parameter(
            name = "Idempotency-Key",
            in = ParameterIn.HEADER,
            description = "不需要：事件编号即幂等键 / not needed: the event ids are the keys",
            schema = @Schema(type = SchemaType.STRING, maxLength = 200))
    @APIResponse(responseCode = "200", description = "Every update is answered")
    @APIResponse(
            responseCode = "409",
            description = "Somebody held an assignment for too long; what was answered before stands, send it again")
    public UpdateReport send(
            @RestQuery @DefaultValue("false") @Parameter(description = "只试算，不改变任何数据 / answer as if, and change nothing")
                    boolean dryRun,
            @NotNull @Size(min = 1, max = LARGEST) List<JsonNode> updates,
            @RestHeader("Accept-Language") @DefaultValue("zh-CN") @Parameter(hidden = true) Language language) {
        return UpdateReport.of(takeUpdates.take(updates, dryRun), dryRun, language);
    }

    @GET
    @RolesAllowed({Role.SYSTEM_CLAIM, Role.HANDLER_CLAIM, Role.HEAD_CLAIM})
    @Operation(operationId = "listStatusUpdates", summary = "已推送状态 / The updates that were answered", description = """
                    Of one kind, the latest first: to a system its own, to handler and head those of the systems of their unit and of \
                    those below it. NOTE and REFUSED are what somebody should look at. What had the wrong form or a used event \
                    id was answered and is not kept.""")
    public Page<UpdateView> list(
            @RestQuery @NotNull @Parameter(description = "结果 / what became of them") UpdateKind kind,
            @Valid @BeanParam PageQuery page,
            @RestHeader("Accept-Language") @DefaultValue("zh-CN") @Parameter(hidden = true) Language language) {
        return list.page(kind, page, language);
    }

    @GET
    @Path("/codes")
    @RolesAllowed({Role.SYSTEM_CLAIM, Role.HANDLER_CLAIM, Role.HEAD_CLAIM, Role.ADMIN_CLAIM})
    @Operation(
            operationId = "listStatusUpdateCodes",
            summary = "结果代码表 / The table of codes",
            description = "Every code with its meaning and with what the sender should do next, in both languages.")
    public List<CodeView> codes() {
        return Stream.of(UpdateCode.values()).map(CodeView::of).toList();
    }
}
