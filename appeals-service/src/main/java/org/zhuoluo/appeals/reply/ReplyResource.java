package org.zhuoluo.appeals.reply;

import io.quarkus.security.Authenticated;
import jakarta.persistence.EntityManager;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.zhuoluo.api.encryption.FieldCipher;
import org.zhuoluo.api.paging.Page;
import org.zhuoluo.api.problem.Language;
import org.zhuoluo.appeals.access.VisibleAppeals;
import org.zhuoluo.appeals.appeal.AppealId;
import org.zhuoluo.appeals.reference.ReferenceData;

@Path("/api/v1/appeals/{id}/replies")
@Authenticated
@Tag(name = "Appeals")
class ReplyResource {
    private static final String IN_FORCE = """
            select r from Reply r where r.appealId = :id
            and r.version.version = (select max(later.version.version) from Reply later where later.version.id = r.version.id)
            order by r.publishedAt, r.version.id""";

    private final VisibleAppeals visible;
    private final EntityManager rows;
    private final ReferenceData reference;
    private final FieldCipher cipher;

    ReplyResource(VisibleAppeals visible, EntityManager rows, ReferenceData reference, FieldCipher cipher) {
        this.visible = visible;
        this.rows = rows;
        this.reference = reference;
        this.cipher = cipher;
    }

    @GET
    @Operation(operationId = "listReplies", summary = "诉求的答复 / The replies to an appeal", description = """
                    What the units published, of every round, the oldest first, each in the version in force. \
                    Whoever may read the appeal may read its replies. There are as many as units took part, so it is one page.""")
    public Page<ReplyView> list(
            @RestPath AppealId id,
            @RestHeader("Accept-Language") @DefaultValue("zh-CN") @Parameter(hidden = true) Language language) {
        visible.require(id);
        List<Reply> replies = rows.createQuery(IN_FORCE, Reply.class)
                .setParameter("id", id.value())
                .getResultList();
        return new Page<>(
                replies.stream().map(reply -> view(id, reply, language)).toList(), null, (long) replies.size());
    }

    private ReplyView view(AppealId appeal, Reply reply, Language language) {
        return new ReplyView(
                reply.id().toString(),
                reply.version(),
                reply.round(),
                reply.unit(),
                reference.unit(reply.unit()).map(unit -> unit.in(language)).orElse(null),
                reply.outcome(),
                reply.outcome().label(language),
                reply.finalGround().orElse(null),
                reply.isComplete(),
                cipher.decrypt(reply.textEncrypted(), appeal.toString()),
                reply.publishedAt());
    }
}
