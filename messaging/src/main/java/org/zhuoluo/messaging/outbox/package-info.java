/** Facts on their way out: appended with the change that they tell, sent by one relay at a time. */
@NullMarked
package org.zhuoluo.messaging.outbox;

import org.jspecify.annotations.NullMarked;
