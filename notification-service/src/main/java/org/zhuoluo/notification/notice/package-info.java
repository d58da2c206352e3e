@NullMarked
package org.zhuoluo.notification.notice;

import org.jspecify.annotations.NullMarked;
