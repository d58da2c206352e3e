/** The enterprises and what they are known by. */
@NullMarked
package org.zhuoluo.appeals.enterprise;

import org.jspecify.annotations.NullMarked;
