package org.zhuoluo.appeals.attachment.content;

import java.io.IOException;

/** The bytes begin like a picture and do not go on like one. */
final class DamagedPicture extends IOException {
    private static final long serialVersionUID = 1L;

    DamagedPicture(String what) {
        super(what);
    }
}
