/** From an enterprise's words to an accepted appeal. */
@NullMarked
package org.zhuoluo.appeals.intake;

import org.jspecify.annotations.NullMarked;
