package org.zhuoluo.appeals.attachment;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import org.zhuoluo.api.encryption.FieldCipher;
import org.zhuoluo.api.problem.Language;
import org.zhuoluo.appeals.access.VisibleAppeals;
import org.zhuoluo.appeals.appeal.Appeal;
import org.zhuoluo.appeals.appeal.AppealId;
import org.zhuoluo.appeals.appeal.TimelineEntry;

/** The files of an appeal, those of them that the caller may see. */
@ApplicationScoped
public class ReadAttachments {
    private final AttachmentScope scope;
    private final VisibleAppeals visible;
    private final FieldCipher cipher;
    private final EntityManager rows;

    ReadAttachments(AttachmentScope scope, VisibleAppeals visible, FieldCipher cipher, EntityManager rows) {
        this.scope = scope;
        this.visible = visible;
        this.cipher = cipher;
        this.rows = rows;
    }

    /** In the order in which they came to it. */
    public List<AttachmentView> of(Appeal appeal, Language language) {
        return rows.createQuery("from Attachment a where a.appealId = :appeal order by a.number", Attachment.class)
                .setParameter("appeal", appeal.id().value())
                .getResultStream()
                .filter(file -> scope.sees(file, appeal))
                .map(file -> view(file, language))
                .toList();
    }

    /** The same by the position of the line that names them, for these lines; one question to the database, two if there are any. */
    public Map<Integer, List<AttachmentView>> byLine(AppealId id, List<TimelineEntry> lines, Language language) {
        if (lines.isEmpty()) {
            return Map.of();
        }
        List<Named> named = rows.createQuery("""
                        select r.place.position, a from AttachmentReference r join Attachment a on a.id = r.place.attachmentId
                        where r.place.appealId = :appeal and r.resolved and r.place.position between :first and :last
                        order by r.place.position, a.number""", Named.class)
                .setParameter("appeal", id.value())
                .setParameter("first", lines.getFirst().position())
                .setParameter("last", lines.getLast().position())
                .getResultList();
        if (named.isEmpty()) {
            return Map.of();
        }
        Appeal appeal = visible.require(id);
        return named.stream()
                .filter(one -> scope.sees(one.file(), appeal))
                .collect(groupingBy(Named::position, mapping(one -> view(one.file(), language), toList())));
    }

    AttachmentView view(Attachment file, Language language) {
        return new AttachmentView(
                file.id(),
                nameFor(file, language),
                file.mediaType(),
                file.size(),
                file.sha256(),
                file.publicity(),
                file.publicity().label(language),
                !file.mayNameItsAuthor(),
                file.appealId().map(AppealId::new).orElse(null),
                file.uploadedAt());
    }

    /** A name can tell whose it is as well as a signature can. */
    private String nameFor(Attachment file, Language language) {
        if (scope.isUploader(file)) {
            return cipher.decrypt(file.nameEncrypted(), file.id().toString());
        }
        String neutral = file.isBound()
                ? language.pick("附件", "attachment-") + file.number()
                : language.pick("附件", "attachment"); // it has its number from the appeal
        return neutral + "." + file.extension();
    }

    private record Named(int position, Attachment file) {}
}
