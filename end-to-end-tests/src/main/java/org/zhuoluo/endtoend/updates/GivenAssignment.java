package org.zhuoluo.endtoend.updates;

import java.time.Instant;

/** A matter that the bureau was given. */
record GivenAssignment(String id, String number, Instant madeAt) {}
