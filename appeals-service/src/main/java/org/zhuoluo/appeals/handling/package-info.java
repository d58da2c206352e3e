/** What the units do with an appeal, followed. */
@NullMarked
package org.zhuoluo.appeals.handling;

import org.jspecify.annotations.NullMarked;
