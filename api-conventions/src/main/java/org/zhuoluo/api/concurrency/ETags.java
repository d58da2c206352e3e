package org.zhuoluo.api.concurrency;

import jakarta.ws.rs.core.HttpHeaders;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.zhuoluo.api.problem.CommonProblem;
import org.zhuoluo.api.problem.Refusal;

/** The version of a row as an ETag, and the refusal of a change that was made looking at another version. */
public final class ETags {
    private static final Pattern LIST = Pattern.compile("\\*|(W/)?\"[^\"]*\"(\\s*,\\s*(W/)?\"[^\"]*\")*");

    private ETags() {}

    public static String of(long version) {
        return '"' + Long.toString(version) + '"';
    }

    /** Without If-Match the caller does not care; a weak tag never matches (RFC 9110, strong comparison); what is no tag is refused. */
    public static void require(@Nullable String ifMatch, long version) {
        if (ifMatch == null || ifMatch.isBlank()) {
            return;
        }
        if (!LIST.matcher(ifMatch.strip()).matches()) {
            throw Refusal.of(CommonProblem.INVALID_REQUEST)
                    .field(
                            HttpHeaders.IF_MATCH,
                            "应为带引号的版本号，如 \"3\"，或 *",
                            "must be a version in quotes, such as \"3\", or *");
        }
        String current = of(version);
        boolean matches = Stream.of(ifMatch.split(","))
                .map(String::strip)
                .anyMatch(tag -> tag.equals("*") || tag.equals(current));
        if (!matches) {
            throw Refusal.of(CommonProblem.PRECONDITION_FAILED);
        }
    }
}
