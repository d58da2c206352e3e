package org.zhuoluo.evaluation.rating;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Identifies one invitation, and so the rating that answers it. */
public record InvitationId(@JsonValue UUID value) {
    @JsonCreator
    public static InvitationId fromString(String text) {
        return new InvitationId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
