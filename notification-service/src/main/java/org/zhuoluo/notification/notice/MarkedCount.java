package org.zhuoluo.notification.notice;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many notices were marked as read just now. */
record MarkedCount(
        @Schema(description = "标记的条数 / notices marked", examples = "3")
        int marked) {}
