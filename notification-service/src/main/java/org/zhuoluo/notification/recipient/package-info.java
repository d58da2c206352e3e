@NullMarked
package org.zhuoluo.notification.recipient;

import org.jspecify.annotations.NullMarked;
