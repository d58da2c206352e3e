package org.zhuoluo.appeals.attachment;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** The identity of an attachment: what others keep of it. */
public record AttachmentId(@JsonValue UUID value) {
    @JsonCreator
    public static AttachmentId fromString(String text) {
        return new AttachmentId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
