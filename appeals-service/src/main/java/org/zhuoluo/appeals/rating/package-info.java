/** What the enterprise thinks of the answer, followed. */
@NullMarked
package org.zhuoluo.appeals.rating;

import org.jspecify.annotations.NullMarked;
