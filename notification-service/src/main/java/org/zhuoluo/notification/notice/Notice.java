package org.zhuoluo.notification.notice;

import java.time.Instant;
import java.util.UUID;
import org.zhuoluo.notification.template.Message;

/** One line of an inbox, as its reader finds it. */
record Notice(UUID id, UUID appealId, String appealNumber, Message message, Instant happenedAt, boolean read) {}
