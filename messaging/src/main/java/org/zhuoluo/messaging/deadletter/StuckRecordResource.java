package org.zhuoluo.messaging.deadletter;

import static org.zhuoluo.api.scope.Role.ADMIN_CLAIM;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.sql.SQLException;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.zhuoluo.api.idempotency.Idempotent;
import org.zhuoluo.api.paging.Cursor;
import org.zhuoluo.api.paging.Page;
import org.zhuoluo.api.paging.PageQuery;
import org.zhuoluo.api.problem.CommonProblem;
import org.zhuoluo.api.problem.Refusal;
import org.zhuoluo.api.scope.Caller;
import org.zhuoluo.messaging.inbox.OperatorActs;
import org.zhuoluo.messaging.inbox.RecordState;

/** Shows an operator what is stuck in this service and takes the two acts that end it. */
@Path("/api/v1/operations/{service}/records")
@RolesAllowed(ADMIN_CLAIM)
@Tag(name = "operations", description = "运维：未能处理的消息 / operations: records that are stuck")
class StuckRecordResource {
    private final StuckRecordTable table;
    private final OperatorActs acts;
    private final Caller caller;
    private final String service;

    StuckRecordResource(
            StuckRecordTable table,
            OperatorActs acts,
            Caller caller,
            @ConfigProperty(name = "quarkus.application.name") String service) {
        this.table = table;
        this.acts = acts;
        this.caller = caller;
        this.service = service;
    }

    @GET
    @Operation(
            operationId = "listStuckRecords",
            summary = "未处理消息列表 / list stuck records",
            description =
                    "Oldest first, one state at a time: DEAD (default), PARKED, HELD or DISCARDED. The service is named as in the path.")
    public Page<StuckRecord> list(
            @RestPath String service,
            @RestQuery @DefaultValue("DEAD") RecordState state,
            @Valid @BeanParam PageQuery query) {
        requireHere(service);
        Optional<Cursor> after = query.after(2);
        List<StuckRecord> rows = table.page(
                state,
                after.map(cursor -> instant(cursor.value(0))).orElse(Instant.EPOCH),
                after.map(cursor -> cursor.value(1)).orElse(""),
                query.rowsToRead());
        @Nullable Long total = query.total() ? table.count(state) : null;
        return Page.of(rows, query, record -> Cursor.of(record.since(), record.id()), total);
    }

    @GET
    @Path("{id}")
    @Operation(
            operationId = "readStuckRecord",
            summary = "未处理消息详情 / read a stuck record",
            description = "404 once it has been applied: an applied record is no longer stuck.")
    public StuckRecord read(@RestPath String service, @RestPath String id) {
        requireHere(service);
        return table.find(id).orElseThrow(() -> Refusal.of(CommonProblem.NOT_FOUND));
    }

    @POST
    @Path("{id}/replay")
    @Idempotent
    @Operation(
            operationId = "replayStuckRecord",
            summary = "重新处理 / replay a stuck record",
            description =
                    "Puts a dead record back in line and releases its appeal; the consumer applies it a moment later. A parked one is only"
                            + " examined again. One that is held is refused: the dead record before it comes first.")
    @APIResponse(responseCode = "202", description = "已受理，稍后处理 / accepted, applied a moment later")
    public Response replay(@RestPath String service, @RestPath String id) throws SQLException {
        requireHere(service);
        return answer(acts.replay(id));
    }

    @POST
    @Path("{id}/discard")
    @Idempotent
    @Operation(
            operationId = "discardStuckRecord",
            summary = "作废 / discard a stuck record",
            description =
                    "Passes over the record for good, and with it the numbers before it that never came; what waits behind it goes on. The"
                            + " reason and the operator stay on record.")
    @APIResponse(responseCode = "202", description = "已作废 / discarded")
    public Response discard(@RestPath String service, @RestPath String id, @Valid DiscardRequest request)
            throws SQLException {
        requireHere(service);
        return answer(acts.discard(id, request.reason(), caller.account()));
    }

    private void requireHere(String asked) {
        if (!asked.equals(service)) {
            throw Refusal.of(CommonProblem.NOT_FOUND);
        }
    }

    private static Response answer(OperatorActs.Answer answer) {
        return switch (answer) {
            case DONE -> Response.accepted().build();
            case NOT_FOUND -> throw Refusal.of(CommonProblem.NOT_FOUND);
            case BEHIND_OTHERS -> throw Refusal.of(StuckRecordProblem.RECORD_WAITS_FOR_OTHERS);
            case SETTLED -> throw Refusal.of(StuckRecordProblem.RECORD_IS_SETTLED);
        };
    }

    private static Instant instant(String text) {
        try {
            return Instant.parse(text);
        } catch (DateTimeParseException e) {
            throw Cursor.unreadable();
        }
    }

    /** Why a record is given up. */
    @Schema(description = "作废理由 / why the record is given up")
    public record DiscardRequest(
            @Schema(examples = "duplicate of a record repaired by hand, ticket 4711") @NotBlank @Size(max = 500)
            String reason) {}
}
