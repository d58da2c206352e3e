package org.zhuoluo.assignment.routing;

import org.zhuoluo.assignment.matter.Matter;
import org.zhuoluo.assignment.matter.RoundId;

/** A matter that waits in the dispatch queue, its round locked. */
record WaitingMatter(RoundId round, Matter matter) {}
