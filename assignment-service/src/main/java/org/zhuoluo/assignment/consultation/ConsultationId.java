package org.zhuoluo.assignment.consultation;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import org.zhuoluo.api.problem.CommonProblem;
import org.zhuoluo.api.problem.Refusal;

/** The identity of a consultation. */
public record ConsultationId(@JsonValue UUID value) {
    /** What is no identity at all names nothing that is there. */
    @JsonCreator
    public static ConsultationId fromString(String text) {
        try {
            return new ConsultationId(UUID.fromString(text));
        } catch (IllegalArgumentException notAnId) {
            throw Refusal.of(CommonProblem.NOT_FOUND);
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
