/** Copies of the duties that supervision tells of. */
@NullMarked
package org.zhuoluo.appeals.obligation;

import org.jspecify.annotations.NullMarked;
