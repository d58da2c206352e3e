/** Takes real cases through the whole loop, as the people who would do it. */
@NullMarked
package org.zhuoluo.endtoend.replay;

import org.jspecify.annotations.NullMarked;
