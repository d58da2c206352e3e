package org.zhuoluo.assignment.routing;

import java.util.List;

/** Where the rules send a matter, and every step that led there. */
sealed interface Decision {
    List<Step> steps();

    /** The first rule that matched names a unit that can take it. */
    record ToUnit(Rule rule, List<Step> steps) implements Decision {}

    /** A person has to decide. */
    record ToCatchAll(QueueReason reason, List<Step> steps) implements Decision {}
}
