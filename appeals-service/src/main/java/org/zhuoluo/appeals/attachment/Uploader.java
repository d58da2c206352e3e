package org.zhuoluo.appeals.attachment;

import org.jspecify.annotations.Nullable;
import org.zhuoluo.api.scope.Caller;
import org.zhuoluo.api.scope.Role;

/**
 * Whose file it is until it belongs to an appeal.
 *
 * @param unit the handling unit whose people or system it is; null for an enterprise, and for a clerk, who uploads for one
 * @param enterprise the credit code of the enterprise whose people or agent it is; null for staff
 */
record Uploader(
        String account, @Nullable String unit, @Nullable String enterprise) {
    static Uploader of(Caller caller) {
        boolean ofUnit = caller.hasAny(Role.HANDLER, Role.HEAD, Role.SYSTEM);
        return new Uploader(
                caller.account(),
                ofUnit ? caller.unit().orElse(null) : null,
                caller.enterprise().orElse(null));
    }
}
