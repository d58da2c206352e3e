package org.zhuoluo.notification.notice;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many notices the account has not read. */
record UnreadCount(
        @Schema(description = "未读数 / unread notices", examples = "3")
        long unread) {}
