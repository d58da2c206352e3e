package org.zhuoluo.assignment.assignment;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a unit wrote, with the files that go with it. They lie with appeals-service, which alone knows whether they are there and whose they
 * are: here they are ids, passed on as they came.
 */
@Embeddable
public record Writing(
        @Column(name = "text_encrypted") String textEncrypted,

        @Convert(converter = AttachmentIds.class) @Column(name = "attachments")
        List<UUID> attachments) {
    /** The same file named twice is one file. */
    public static Writing of(String textEncrypted, @Nullable List<UUID> attachments) {
        return new Writing(
                textEncrypted, attachments == null ? List.of() : List.copyOf(new LinkedHashSet<>(attachments)));
    }

    /** As facts say it: left out when there are none. */
    public @Nullable List<UUID> attachmentsTold() {
        return attachments.isEmpty() ? null : attachments;
    }
}
