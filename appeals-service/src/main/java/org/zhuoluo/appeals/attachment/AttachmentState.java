package org.zhuoluo.appeals.attachment;

/** How far an upload came. */
enum AttachmentState {
    /** Its bytes are being written. */
    PENDING,
    READY,
    /** Is being removed: its bytes may be gone already. */
    GOING
}
