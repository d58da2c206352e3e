/** Appeals read and listed. */
@NullMarked
package org.zhuoluo.appeals.reading;

import org.jspecify.annotations.NullMarked;
