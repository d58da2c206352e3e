/** Facts on their way in: each applied once, in order, in the transaction of the work. */
@NullMarked
package org.zhuoluo.messaging.inbox;

import org.jspecify.annotations.NullMarked;
