package org.zhuoluo.appeals.appeal;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** The identity of an appeal, made by us and never shown to be dictated over the telephone; that is what its number is for. */
public record AppealId(@JsonValue UUID value) {
    @JsonCreator
    public static AppealId fromString(String text) {
        return new AppealId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
