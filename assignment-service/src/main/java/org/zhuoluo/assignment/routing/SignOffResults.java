package org.zhuoluo.assignment.routing;

import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.zhuoluo.api.problem.Language;
import org.zhuoluo.api.problem.ProblemType;

/** What came of each decision of a batch, in the order of the request. */
@Schema(name = "SignOffResults")
record SignOffResults(
        @Schema(description = "How many were decided", examples = "12")
        long decided,

        List<Row> items) {
    static SignOffResults of(List<Row> rows) {
        return new SignOffResults(rows.stream().filter(Row::decided).count(), rows);
    }

    /** What came of one. */
    @Schema(name = "SignOffResult")
    record Row(
            UUID id,
            @Schema(examples = "true") boolean decided,

            @Schema(
                    description = "Why not, as the type of a problem",
                    examples = "urn:zhuoluo:problem:sign-off-decided")
            @Nullable
            URI problem,

            @Schema(description = "The same as a sentence", examples = "该签批已有决定") @Nullable
            String title) {
        static Row done(UUID id) {
            return new Row(id, true, null, null);
        }

        static Row refused(UUID id, ProblemType why, Language language) {
            return new Row(id, false, why.uri(), language.pick(why.zh(), why.en()));
        }
    }
}
