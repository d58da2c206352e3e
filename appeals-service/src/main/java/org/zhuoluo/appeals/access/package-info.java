/** Who may see which appeal. */
@NullMarked
package org.zhuoluo.appeals.access;

import org.jspecify.annotations.NullMarked;
