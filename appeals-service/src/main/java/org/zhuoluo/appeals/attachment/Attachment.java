package org.zhuoluo.appeals.attachment;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.zhuoluo.appeals.attachment.content.Cleaner;
import org.zhuoluo.appeals.attachment.content.FileType;
import org.zhuoluo.appeals.attachment.storage.Storage;

/** A file of which the bytes are, or are about to be, in the storage. It belongs to nothing at first, and then to one appeal for good. */
@Entity
public class Attachment {
    @Id
    @JdbcTypeCode(SqlTypes.CHAR)
    private UUID id;

    @Enumerated(EnumType.STRING)
    private AttachmentState state;

    private String nameEncrypted;
    private String mediaType;
    private String extension;
    private boolean cleaned;
    private @Nullable Long size;
    private @Nullable String sha256;
    private boolean internalOnly;
    private String uploadedBy;
    private @Nullable String uploaderUnit;
    private @Nullable String uploaderEnterprise;
    private Instant uploadedAt;

    @JdbcTypeCode(SqlTypes.CHAR)
    private @Nullable UUID appealId;

    private @Nullable Integer number;
    private boolean forEveryone;

    @SuppressWarnings("NullAway.Init")
    protected Attachment() {} // for Hibernate only

    Attachment(
            AttachmentId id, String nameEncrypted, FileType type, Uploader uploader, boolean internalOnly, Instant at) {
        this.id = id.value();
        this.state = AttachmentState.PENDING;
        this.nameEncrypted = nameEncrypted;
        this.mediaType = type.mediaType();
        this.extension = type.extension();
        this.cleaned = Cleaner.cleans(type);
        this.internalOnly = internalOnly;
        this.uploadedBy = uploader.account();
        this.uploaderUnit = uploader.unit();
        this.uploaderEnterprise = uploader.enterprise();
        this.uploadedAt = at;
    }

    /** Its bytes lie where they belong. */
    void finish(Storage.Stored stored) {
        state = AttachmentState.READY;
        size = stored.size();
        sha256 = stored.sha256();
    }

    /** Belongs to the appeal from now on; who said at the upload that it is for staff only is obeyed whatever it goes with. */
    void bindTo(UUID appeal, int newNumber, boolean withSomethingForEveryone) {
        appealId = appeal;
        number = newNumber;
        showTo(withSomethingForEveryone);
    }

    /** Goes with one more line of its appeal: what was shown once is not hidden again. */
    void showTo(boolean everyone) {
        forEveryone |= everyone && !internalOnly;
    }

    boolean isPending() {
        return state == AttachmentState.PENDING;
    }

    boolean isReady() {
        return state == AttachmentState.READY;
    }

    boolean isBound() {
        return appealId != null;
    }

    boolean isBoundTo(UUID appeal) {
        return appeal.equals(appealId);
    }

    boolean isUploadedBy(String account) {
        return uploadedBy.equals(account);
    }

    /** By its people or its agent, whoever of them gives it to an appeal of theirs. */
    boolean isOf(String creditCode) {
        return creditCode.equals(uploaderEnterprise);
    }

    boolean isFreeFor(UUID appeal) {
        return isReady() && (!isBound() || isBoundTo(appeal));
    }

    /** The handling unit that it came from; empty when it came from an enterprise or a clerk. */
    Optional<String> uploaderUnit() {
        return Optional.ofNullable(uploaderUnit);
    }

    /** Whether it may tell, beyond what it shows, who made it. */
    boolean mayNameItsAuthor() {
        return !cleaned;
    }

    AttachmentId id() {
        return new AttachmentId(id);
    }

    String nameEncrypted() {
        return nameEncrypted;
    }

    String mediaType() {
        return mediaType;
    }

    String extension() {
        return extension;
    }

    long size() {
        return size == null ? 0 : size;
    }

    String sha256() {
        return sha256 == null ? "" : sha256;
    }

    Instant uploadedAt() {
        return uploadedAt;
    }

    Optional<UUID> appealId() {
        return Optional.ofNullable(appealId);
    }

    int number() {
        return number == null ? 0 : number;
    }

    Publicity publicity() {
        boolean internal = isBound() ? !forEveryone : internalOnly;
        return internal ? Publicity.INTERNAL : Publicity.PUBLIC;
    }

    boolean isInternalOnly() {
        return internalOnly;
    }
}
