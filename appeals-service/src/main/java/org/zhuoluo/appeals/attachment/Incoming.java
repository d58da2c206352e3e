package org.zhuoluo.appeals.attachment;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A file that has arrived whole, and what its sender says of it.
 *
 * @param declaredType as the part of the form says; null if it does not
 * @param internalOnly for staff, whatever it will go with
 */
record Incoming(Path file, String name, @Nullable String declaredType, boolean internalOnly) {}
