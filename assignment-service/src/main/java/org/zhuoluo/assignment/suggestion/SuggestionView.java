package org.zhuoluo.assignment.suggestion;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Which issue types an appeal probably has. */
@Schema(name = "ClassSuggestions")
record SuggestionView(
        UUID appealId,

        @Schema(description = "The issue type it has already; then nothing is suggested", examples = "020102") @Nullable
        String issueType,

        @Schema(description = "At most three, the most probable first; none as long as nothing was learned")
        List<Suggested> suggestions,

        @Schema(description = "From how many decided cases it is known", examples = "1280")
        long learnedFrom) {
    /** One of them. */
    @Schema(name = "ClassSuggestion")
    record Suggested(
            @Schema(examples = "020102") String issueType,

            @Schema(description = "Between 0 and 1; over all issue types it sums up to 1", examples = "0.83")
            double confidence) {}
}
