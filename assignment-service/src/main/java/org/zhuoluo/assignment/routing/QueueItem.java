package org.zhuoluo.assignment.routing;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhuoluo.assignment.matter.Matter;

/** A waiting entry with its matter, and the sign-off that it waits for. */
record QueueItem(QueueEntry entry, Matter matter, @Nullable UUID signOff) {}
