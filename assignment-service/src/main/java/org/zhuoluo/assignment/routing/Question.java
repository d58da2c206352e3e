package org.zhuoluo.assignment.routing;

import org.jspecify.annotations.Nullable;
import org.zhuoluo.assignment.matter.Matter;

/** What the rules are asked about a matter. */
record Question(@Nullable String issueType, String area) {
    static Question about(Matter matter) {
        return new Question(matter.issueType(), matter.area());
    }
}
