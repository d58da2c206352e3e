package org.zhuoluo.assignment.phrase;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.zhuoluo.api.idempotency.Idempotent;
import org.zhuoluo.api.paging.Cursor;
import org.zhuoluo.api.paging.Page;
import org.zhuoluo.api.paging.PageQuery;
import org.zhuoluo.api.scope.Role;

/** The standard phrases that units reply with (答复口径). */
@Path("/api/v1/reply-phrases")
@Tag(name = "Assignments 办理")
@RolesAllowed({Role.COORDINATOR_CLAIM, Role.ADMIN_CLAIM})
class PhrasesResource {
    private final Phrases phrases;
    private final ChangePhrases changePhrases;

    PhrasesResource(Phrases phrases, ChangePhrases changePhrases) {
        this.phrases = phrases;
        this.changePhrases = changePhrases;
    }

    @GET
    @RolesAllowed({Role.HANDLER_CLAIM, Role.HEAD_CLAIM, Role.SYSTEM_CLAIM, Role.COORDINATOR_CLAIM, Role.ADMIN_CLAIM})
    @Operation(operationId = "listReplyPhrases", summary = "答复口径 / The standard phrases", description = """
                    In the version in force, without those that are retired, in the order in which they were made. Of an issue type: its own and \
                    those for all.""")
    public Page<PhraseView> list(
            @RestQuery @DefaultValue("") @Pattern(regexp = "[0-9]{0,6}") String issueType,
            @Valid @BeanParam PageQuery page) {
        UUID after = page.after(1).map(PhrasesResource::last).orElse(new UUID(0, 0));
        Long total = page.total() ? Long.valueOf(phrases.countOffered(issueType)) : null;
        return Page.of(
                        phrases.offered(issueType, after, page.rowsToRead()),
                        page,
                        phrase -> Cursor.of(phrase.id()),
                        total)
                .map(PhraseView::of);
    }

    @POST
    @Idempotent
    @Operation(operationId = "makeReplyPhrase", summary = "新增口径 / Make a phrase", description = """
                    By a coordinator or an administrator, for one issue type or for all.""")
    @APIResponse(responseCode = "200", description = "The first version")
    @APIResponse(responseCode = "422", description = "There is no such issue type")
    public PhraseView make(@Valid @NotNull PhraseRequest request) {
        return PhraseView.of(changePhrases.make(request));
    }

    @PUT
    @Path("/{id}")
    @Operation(operationId = "rewordReplyPhrase", summary = "修改口径 / Reword a phrase", description = """
                    As its next version; what was replied with the one before stays as it was. If-Match takes the version that was read.""")
    @APIResponse(responseCode = "200", description = "The next version")
    @APIResponse(responseCode = "409", description = "It is retired")
    @APIResponse(responseCode = "412", description = "It was reworded meanwhile")
    public PhraseView reword(
            @RestPath UUID id, @RestHeader("If-Match") @Nullable String ifMatch, @Valid @NotNull WordsRequest request) {
        return PhraseView.of(changePhrases.reword(id, ifMatch, request));
    }

    @POST
    @Path("/{id}/retire")
    @Idempotent
    @Operation(operationId = "retireReplyPhrase", summary = "停用口径 / Retire a phrase", description = """
                    Nobody is offered it any more; what was replied with it stays as it was.""")
    @APIResponse(responseCode = "200", description = "It is retired")
    @APIResponse(responseCode = "409", description = "It was retired before")
    public PhraseView retire(@RestPath UUID id, @RestHeader("If-Match") @Nullable String ifMatch) {
        return PhraseView.of(changePhrases.retire(id, ifMatch));
    }

    private static UUID last(Cursor cursor) {
        try {
            return UUID.fromString(cursor.value(0));
        } catch (IllegalArgumentException notOurs) {
            throw Cursor.unreadable();
        }
    }
}
