package org.zhuoluo.appeals.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.InstantSource;
import java.util.List;
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
            letGo("SELECT id FROM attachment WHERE id = ?1 AND state = 'PENDING' FOR UPDATE", id.toString())
                    .ifPresent(this::remove);
        } catch (RuntimeException later) {
            LOG.warnf("An upload that failed is left to the sweep: %s", later);
            because.addSuppressed(later);
        }
    }

    /** Removes the one that the question finds and locks; what another instance has locked is its business. */
    boolean removeOne(String question, Object parameter) {
        Optional<UUID> found = letGo(question + " LIMIT 1 FOR UPDATE SKIP LOCKED", parameter);
        found.ifPresent(this::removeIfPossible);
        return found.isPresent();
    }

    /** Goes on with what was let go and is still there, because whoever was at it did not come to its end. */
    int removeGoing() {
        List<UUID> going = transactions.inOne(
                () -> rows.createQuery("select a.id from Attachment a where a.state = GOING", UUID.class)
                        .getResultList());
        going.forEach(this::removeIfPossible);
        return going.size();
    }

    /** One file that the disk does not let go of keeps nobody from the others. */
    private void removeIfPossible(UUID id) {
        try {
            remove(id);
        } catch (RuntimeException later) {
            LOG.warnf("The file %s cannot be removed yet: %s", id, later);
        }
    }

    /** From the commit on nobody can read it, bind it or finish it: only then its bytes may be touched. */
    private Optional<UUID> letGo(String question, Object parameter) {
        return transactions.inOne(() -> {
            Optional<UUID> found = rows.createNativeQuery(question, String.class)
                    .setParameter(1, parameter)
                    .getResultStream()
                    .findFirst()
                    .map(UUID::fromString);
            found.ifPresent(id -> rows.createMutationQuery("update Attachment a set a.state = GOING where a.id = :id")
                    .setParameter("id", id)
                    .executeUpdate());
            return found;
        });
    }

    /** The file, then the row. Two may be at it at once, and either may end anywhere between: the next one does the rest. */
    private void remove(UUID id) {
        removeFile(id);
        transactions.inOne(
                () -> rows.createMutationQuery("delete from Attachment a where a.id = :id and a.state = GOING")
                        .setParameter("id", id)
                        .executeUpdate());
    }

    /** Of a row that is let go or does not exist. */
    void removeFile(UUID id) {
        try {
            storage.remove(id);
        } catch (IOException e) {
            throw new UncheckedIOException("A file cannot be removed", e);
        }
    }
}
