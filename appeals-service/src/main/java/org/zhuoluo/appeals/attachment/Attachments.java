package org.zhuoluo.appeals.attachment;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.zhuoluo.appeals.appeal.TimelineEntry;

/** The rows of files, and what they go with. */
@ApplicationScoped
class Attachments {
    private final EntityManager rows;

    Attachments(EntityManager rows) {
        this.rows = rows;
    }

    /** Only those whose bytes are there. */
    Optional<Attachment> find(AttachmentId id) {
        return Optional.ofNullable(rows.find(Attachment.class, id.value())).filter(Attachment::isReady);
    }

    /** For a change; whatever its state. */
    @Transactional(MANDATORY)
    Optional<Attachment> lock(UUID id) {
        return Optional.ofNullable(rows.find(Attachment.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** Of an account, how many belong to nothing. */
    long countUnbound(String account) {
        return rows.createQuery(
                        "select count(a) from Attachment a where a.uploadedBy = :account and a.appealId is null",
                        Long.class)
                .setParameter("account", account)
                .getSingleResult();
    }

    /** Which of these ids no row has. */
    @Transactional
    List<UUID> withoutRow(Collection<UUID> ids) {
        List<UUID> known = rows.createQuery("select a.id from Attachment a where a.id in :ids", UUID.class)
                .setParameter("ids", ids)
                .getResultList();
        return ids.stream().filter(id -> !known.contains(id)).toList();
    }

    /** Goes with that line, and belongs to its appeal, whose row is locked, from now on. */
    @Transactional(MANDATORY)
    void attach(Attachment attachment, TimelineEntry line, boolean forEveryone) {
        if (attachment.isBound()) {
            attachment.showTo(forEveryone);
        } else {
            attachment.bindTo(line.appealId(), nextNumber(line.appealId()), forEveryone);
        }
        rows.persist(new AttachmentReference(line, attachment.id().value(), true));
        rows.flush(); // the next one counts this one
    }

    @Transactional(MANDATORY)
    void leaveUnresolved(UUID attachmentId, TimelineEntry line) {
        rows.persist(new AttachmentReference(line, attachmentId, false));
    }

    private int nextNumber(UUID appealId) {
        return 1
                + rows.createQuery(
                                "select coalesce(max(a.number), 0) from Attachment a where a.appealId = :appeal",
                                Integer.class)
                        .setParameter("appeal", appealId)
                        .getSingleResult();
    }
}
