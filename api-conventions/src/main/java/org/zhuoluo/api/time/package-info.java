/** Business time, which a trial may move. */
@NullMarked
package org.zhuoluo.api.time;

import org.jspecify.annotations.NullMarked;
