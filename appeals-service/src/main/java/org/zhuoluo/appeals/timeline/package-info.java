/** The timeline of an appeal, shown. */
@NullMarked
package org.zhuoluo.appeals.timeline;

import org.jspecify.annotations.NullMarked;
