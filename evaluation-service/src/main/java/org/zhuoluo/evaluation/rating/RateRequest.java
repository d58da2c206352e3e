package org.zhuoluo.evaluation.rating;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What the enterprise says of the answer. */
@Schema(name = "RateRequest", examples = """
        {"level": "SATISFIED", "solved": true, "comment": "办理及时，水压已恢复。"}""")
public record RateRequest(
        @NotNull
        @Schema(description = "满意度：非常满意、满意、基本满意、不满意、非常不满意 / the first three close the appeal, the last two reopen it")
        RatingLevel level,

        @NotNull @Schema(description = "问题是否解决 / whether the matter is solved, in the enterprise's own view")
        Boolean solved,

        @Size(max = 1000)
        @Schema(description = "意见，至多 1000 字 / a comment, at most 1,000 characters; kept encrypted")
        @Nullable
        String comment) {}
