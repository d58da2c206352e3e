package org.zhuoluo.api.sample;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.net.URI;
import java.sql.SQLException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;
import org.zhuoluo.api.concurrency.ETags;
import org.zhuoluo.api.id.Uuid7;
import org.zhuoluo.api.idempotency.Idempotent;
import org.zhuoluo.api.paging.Cursor;
import org.zhuoluo.api.paging.Page;
import org.zhuoluo.api.paging.PageQuery;
import org.zhuoluo.api.problem.CommonProblem;
import org.zhuoluo.api.problem.Refusal;
import org.zhuoluo.api.scope.Caller;
import org.zhuoluo.api.scope.Role;

@Path("/api/v1/notes")
@RolesAllowed(Role.CLERK_CLAIM)
public class NoteResource {
    private final Notes notes;
    private final Steering steering;
    private final InstantSource clock;
    private final Caller caller;

    NoteResource(Notes notes, Steering steering, InstantSource clock, Caller caller) {
        this.notes = notes;
        this.steering = steering;
        this.clock = clock;
        this.caller = caller;
    }

    @POST
    @Idempotent
    public RestResponse<Note> write(@Valid @NotNull NewNote request) throws SQLException {
        Note note = add(request.text());
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, note)
                .location(URI.create("/api/v1/notes/" + note.id()))
                .header("ETag", ETags.of(note.version()))
                .build();
    }

    @POST
    @Path("/plain")
    @Idempotent
    @ResponseStatus(201)
    public Note writePlainly(@Valid NewNote request) throws SQLException {
        return add(request.text());
    }

    @POST
    @Path("/{text}/silently")
    @Idempotent
    public void writeSilently(@RestPath String text) throws SQLException {
        add(text);
    }

    @POST
    @Path("/upload")
    @Idempotent
    public Note upload(@RestForm("file") FileUpload file) throws SQLException {
        return add(file.fileName());
    }

    @PUT
    @Path("/{id}")
    public Note replace(@RestPath UUID id, @RestHeader("If-Match") @Nullable String ifMatch) throws SQLException {
        Note note = read(id);
        ETags.require(ifMatch, note.version());
        return note;
    }

    @GET
    @Path("/{id}")
    public Note read(@RestPath UUID id) throws SQLException {
        return notes.find(id)
                .orElseThrow(() -> Refusal.of(CommonProblem.NOT_FOUND).retryAfter(Duration.ofSeconds(1)));
    }

    @GET
    public Page<Note> list(@Valid @BeanParam PageQuery page, @RestQuery NewNote.@Nullable Colour colour)
            throws SQLException {
        String after = page.after(1).map(cursor -> cursor.value(0)).orElse("");
        List<Note> rows = notes.after(after, page.rowsToRead());
        return Page.of(rows, page, note -> Cursor.of(note.id()), page.total() ? 42L : null);
    }

    @GET
    @Path("/who")
    @RolesAllowed({Role.CLERK_CLAIM, Role.ENTERPRISE_CLAIM, Role.SYSTEM_CLAIM})
    public Map<String, Object> who() {
        return Map.of(
                "account", caller.account(),
                "subject", caller.subject(),
                "clerk", caller.has(Role.CLERK),
                "enterprise", caller.enterprise().orElse("-"),
                "unit", caller.unit().orElse("-"),
                "area", caller.area().orElse("-"));
    }

    @GET
    @Path("/for-supervisors")
    public String onlyForSupervisors() {
        caller.require(Role.SUPERVISOR, Role.LEADER);
        return "seen";
    }

    @GET
    @Path("/refused/{problem}")
    public String refused(@RestPath CommonProblem problem) {
        throw Refusal.of(problem).detail("此例被拒", "refused in this case").retryAfter(Duration.ofSeconds(7));
    }

    @GET
    @Path("/broken")
    public String broken() throws SQLException {
        throw new SQLException("Table 'secret.note' doesn't exist: SELECT * FROM secret.note", "42S02", 1146);
    }

    private Note add(String text) throws SQLException {
        Note note = new Note(Uuid7.next(clock), text, 1);
        notes.add(note);
        steering.pass();
        return note;
    }
}
