package org.zhuoluo.api.encryption;

import org.jspecify.annotations.Nullable;

/** An encrypted value that cannot be read; says why, never what. */
public class Undecipherable extends RuntimeException {
    Undecipherable(String reason, @Nullable Throwable cause) {
        super("An encrypted value cannot be read: " + reason, cause);
    }
}
