package org.zhuoluo.assignment.routing;

import org.zhuoluo.assignment.matter.Matter;

/** A waiting entry with its matter. */
record QueueItem(QueueEntry entry, Matter matter) {}
