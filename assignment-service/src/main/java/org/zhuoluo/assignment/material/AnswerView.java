package org.zhuoluo.assignment.material;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zhuoluo.assignment.assignment.MaterialRequest;

/** That it was given. */
@Schema(name = "MaterialAnswer")
record AnswerView(@Schema(description = "The request") UUID id, Instant givenAt) {
    static AnswerView of(MaterialRequest given) {
        return new AnswerView(given.id(), requireNonNull(given.endedAt()));
    }
}
