/** Who is told what at each step, and the inbox in which it is read. */
@NullMarked
package org.zhuoluo.notification.notice;

import org.jspecify.annotations.NullMarked;
