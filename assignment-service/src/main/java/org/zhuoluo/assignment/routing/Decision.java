package org.zhuoluo.assignment.routing;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where the rules send a matter, and every step that led there. */
sealed interface Decision {
    List<Step> steps();

    /** None, if it waits for a person. */
    @Nullable
    String unit();

    /** The first rule that matched names a unit that can take it. */
    record ToUnit(Rule rule, List<Step> steps) implements Decision {
        @Override
        public String unit() {
            return rule.unit();
        }
    }

    /** A person has to decide. */
    record ToCatchAll(QueueReason reason, List<Step> steps) implements Decision {
        @Override
        public @Nullable String unit() {
            return null;
        }
    }
}
