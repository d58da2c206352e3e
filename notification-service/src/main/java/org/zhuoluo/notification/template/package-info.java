@NullMarked
package org.zhuoluo.notification.template;

import org.jspecify.annotations.NullMarked;
