/** How much waits to be sent or applied, for how long, and the alarm about it. */
@NullMarked
package org.zhuoluo.messaging.figures;

import org.jspecify.annotations.NullMarked;
