package org.zhuoluo.evaluation.rating;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Identifies an appeal of appeals-service. */
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
