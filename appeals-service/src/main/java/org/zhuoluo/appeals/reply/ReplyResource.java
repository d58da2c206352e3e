package org.zhuoluo.appeals.reply;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import io.quarkus.security.Authenticated;
import jakarta.persistence.EntityManager;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
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
    private static final String VERSIONS = """
            select r from Reply r where r.appealId = :id order by r.version.version, r.publishedAt, r.version.id""";

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
                    Whoever may read the appeal may read its replies, the enterprise also what the unit counts as brought about, so that it can contradict. There are as many as units took part, so it is one page.""")
    public Page<ReplyView> list(
            @RestPath AppealId id,
            @RestHeader("Accept-Language") @DefaultValue("zh-CN") @Parameter(hidden = true) Language language) {
        visible.require(id);
        Map<UUID, List<Reply>> versions = rows.createQuery(VERSIONS, Reply.class)
                .setParameter("id", id.value())
                .getResultStream()
                .collect(groupingBy(Reply::id, LinkedHashMap::new, toList()));
        return new Page<>(
                versions.values().stream()
                        .map(each -> view(id, each.getFirst(), each.getLast(), language))
                        .toList(),
                null,
                (long) versions.size());
    }

    private ReplyView view(AppealId appeal, Reply first, Reply reply, Language language) {
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
                reply.effects().orElse(null),
                first.publishedAt(),
                reply.version() == 1 ? null : reply.publishedAt());
    }
}
