package org.zhuoluo.notification.notice;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which notices are asked for. */
enum NoticeFilter {
    ALL(""),
    UNREAD(" AND NOT EXISTS (SELECT 1 FROM notice_reading r WHERE r.account = ? AND r.notice_id = n.id)"),
    READ(" AND EXISTS (SELECT 1 FROM notice_reading r WHERE r.account = ? AND r.notice_id = n.id)");

    private final String condition;

    NoticeFilter(String condition) {
        this.condition = condition;
    }

    static NoticeFilter of(@Nullable Boolean unread) {
        if (unread == null) {
            return ALL;
        }
        return unread ? UNREAD : READ;
    }

    String condition() {
        return condition;
    }

    void addValues(List<Object> values, Reader reader) {
        if (this != ALL) {
            values.add(reader.account());
        }
    }
}
