package org.zhuoluo.appeals.reading;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.zhuoluo.api.problem.Language;
import org.zhuoluo.appeals.appeal.Answer;
import org.zhuoluo.appeals.appeal.Outcome;

/** What the answer of the present round came to; its text is read at the appeal's replies. */
@Schema(name = "Answer")
public record AnswerView(
        Outcome outcome,
        @Schema(examples = "已解决") String outcomeLabel,
        @Nullable String finalGround,
        Instant repliedAt) {
    static AnswerView of(Answer answer, Language language) {
        return new AnswerView(
                answer.outcome(), answer.outcome().label(language), answer.finalGround(), answer.repliedAt());
    }
}
