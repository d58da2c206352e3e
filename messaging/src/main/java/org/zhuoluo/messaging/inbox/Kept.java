package org.zhuoluo.messaging.inbox;

import org.zhuoluo.messaging.order.Seen;

/** A kept record as far as its turn depends on it. */
record Kept(String id, String type, String source, long seq, Seen seen) {}
