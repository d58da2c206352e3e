package org.zhuoluo.appeals.attachment;

/** How far an upload came. */
enum AttachmentState {
    PENDING,
    READY
}
