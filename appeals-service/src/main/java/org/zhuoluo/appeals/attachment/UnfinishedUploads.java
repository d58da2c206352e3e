package org.zhuoluo.appeals.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.jboss.logging.Logger;
import org.zhuoluo.api.encryption.FieldCipher;
import org.zhuoluo.api.transaction.Transactions;
import org.zhuoluo.appeals.attachment.content.FileType;
import org.zhuoluo.appeals.attachment.storage.Storage;

/** Rows of files that are being written: begun before the first byte, removed after the last trace of a file that came to nothing. */
@ApplicationScoped
class UnfinishedUploads {
    private static final Logger LOG = Logger.getLogger(UnfinishedUploads.class);

    private final Transactions transactions;
    private final Session rows;
    private final Storage storage;
    private final FieldCipher cipher;
    private final InstantSource clock;

    UnfinishedUploads(
            Transactions transactions, Session rows, Storage storage, FieldCipher cipher, InstantSource clock) {
        this.transactions = transactions;
        this.rows = rows;
        this.storage = storage;
        this.cipher = cipher;
        this.clock = clock;
    }

    /** Committed when this returns. */
    void begin(AttachmentId id, Incoming incoming, FileType type, Uploader uploader) {
        String name = cipher.encrypt(incoming.name(), id.toString());
        transactions.inOne(
                () -> rows.persist(new Attachment(id, name, type, uploader, incoming.internalOnly(), clock.instant())));
    }

    /** After a failure. What cannot be removed now is left to the sweep; what was finished after all stays. */
    void giveUp(AttachmentId id, Exception because) {
        try {
            transactions.inOne(() -> removeIf(
                    "SELECT id FROM attachment WHERE id = ?1 AND state = 'PENDING' FOR UPDATE", id.toString()));
        } catch (RuntimeException later) {
            LOG.warnf("An upload that failed is left to the sweep: %s", later);
            because.addSuppressed(later);
        }
    }

    /**
     * Removes the file and then the row of the one that the question finds and locks; what another instance has locked is its business. Ends
     * anywhere between without harm: the row goes last.
     */
    boolean removeOne(String question, Object parameter) {
        return transactions.inOne(() -> removeIf(question + " LIMIT 1 FOR UPDATE SKIP LOCKED", parameter));
    }

    private boolean removeIf(String question, Object parameter) {
        Optional<UUID> found = rows.createNativeQuery(question, String.class)
                .setParameter(1, parameter)
                .getResultStream()
                .findFirst()
                .map(UUID::fromString);
        found.ifPresent(id -> {
            removeFile(id);
            rows.createMutationQuery("delete from Attachment a where a.id = :id")
                    .setParameter("id", id)
                    .executeUpdate();
        });
        return found.isPresent();
    }

    /** Of a row that is locked or does not exist. */
    void removeFile(UUID id) {
        try {
            storage.remove(id);
        } catch (IOException e) {
            throw new UncheckedIOException("A file cannot be removed", e);
        }
    }
}
