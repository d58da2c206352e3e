/** What a notice says, in both languages. */
@NullMarked
package org.zhuoluo.notification.template;

import org.jspecify.annotations.NullMarked;
